import type { InputProps } from "#app/ui/input.tsx";
import { DateInput, type DatePart } from "#app/ui/date-input.tsx";
import { legendProps, type FieldsetOptions } from "#tests/support/field-options.ts";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Part extends Common {
  name?: string;
  label?: string;
  value?: string | number;
  id?: string;
  error?: boolean;
  pattern?: string;
  inputmode?: "numeric" | "text";
  autocomplete?: string;
}

interface Options extends Common {
  id: string;
  namePrefix?: string;
  fieldset?: FieldsetOptions;
  hint?: Content;
  errorMessage?: Content;
  formGroup?: { classes?: string };
  items?: Part[];
  values?: Record<string, string | number>;
  day?: Part | false;
  month?: Part | false;
  year?: Part | false;
}

compareFixtures<Options>("date-input", {
  render: (options) => {
    const parts = partsOf(options);
    return (
      <DateInput
        id={options.id}
        name={options.namePrefix}
        {...legendProps(options.fieldset)}
        hint={contentOf(options.hint)}
        error={contentOf(options.errorMessage)}
        errorIn={errorIn(parts, Boolean(options.errorMessage))}
        parts={parts.map(([part]) => part)}
        defaultValue={Object.fromEntries(
          parts.map(([part, { name, value }]) => [part, value ?? valueOf(options, name ?? part)]),
        )}
        inputProps={Object.fromEntries(parts.map(([part, special]) => [part, inputProps(special)]))}
        groupClassName={options.formGroup?.classes}
        className={options.classes}
        aria-describedby={options.fieldset?.describedBy}
        {...options.attributes}
      />
    );
  },
  excluded: {
    "with nested name": "the boxes are called day, month and year",
    "with values, name prefix and custom names": "the boxes are called day, month and year",
  },
});

const allParts: DatePart[] = ["day", "month", "year"];

function partsOf(options: Options): [DatePart, Part][] {
  if (!options.items?.length) {
    return allParts.flatMap((part) => {
      const special = options[part] ?? {};
      return special ? [[part, special] satisfies [DatePart, Part]] : [];
    });
  }
  return options.items.flatMap((item) => {
    const part = allParts.find((known) => known === item.name);
    const field = part && options[part];
    return part ? [[part, { ...field, ...item }] satisfies [DatePart, Part]] : [];
  });
}

function errorIn(parts: [DatePart, Part][], hasMessage: boolean): DatePart[] | undefined {
  const isMarked = ({ error, classes }: Part) => error || classes?.includes("govuk-input--error");
  const marked = parts.filter(([, part]) => isMarked(part));
  const unmarked = hasMessage ? parts.filter(([, part]) => part.error !== false) : [];
  return (marked.length > 0 ? marked : unmarked).map(([part]) => part);
}

function valueOf({ values = {}, namePrefix }: Options, name: string) {
  return values[namePrefix ? `${namePrefix}-${name}` : name];
}

function inputProps(special: Part): Partial<InputProps> {
  const given = {
    label: special.label,
    id: special.id,
    className: special.classes,
    pattern: special.pattern,
    inputMode: special.inputmode,
    autoComplete: special.autocomplete,
    ...special.attributes,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
