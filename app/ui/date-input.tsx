import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Fieldset, type LegendProps } from "#app/ui/fieldset.tsx";
import { describedBy, FormGroup, HintAndError } from "#app/ui/form-group.tsx";
import { Input, type InputProps } from "#app/ui/input.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export type DatePart = "day" | "month" | "year";

export interface DateInputProps
  extends LegendProps, Omit<ComponentPropsWithoutRef<"div">, "defaultValue"> {
  /** The boxes are sent as `<name>-day` and so on; without a name, as `day` and so on. */
  name?: string;
  /** The name, unless said otherwise. */
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** The boxes that are wrong: with an error, all of them unless said otherwise. */
  errorIn?: readonly DatePart[];
  parts?: readonly DatePart[];
  defaultValue?: Partial<Record<DatePart, string | number>>;
  /** Anything special about one box. */
  inputProps?: Partial<Record<DatePart, Partial<InputProps>>>;
  groupClassName?: string;
}

const allParts: readonly DatePart[] = ["day", "month", "year"];

/** A date that people know by heart, in three boxes. */
export function DateInput({
  name,
  id = name,
  legend,
  legendSize,
  legendIsHeading,
  hint,
  error,
  errorIn,
  parts = allParts,
  defaultValue,
  inputProps,
  groupClassName,
  className,
  "aria-describedby": others,
  ...rest
}: DateInputProps) {
  const wrong = errorIn ?? (error ? parts : []);
  const inside = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={words("govuk-date-input", className)} id={id} {...rest}>
        {parts.map((part) => (
          <div key={part} className="govuk-date-input__item">
            <PartInput
              {...{ part, name, id }}
              defaultValue={defaultValue?.[part]}
              isWrong={wrong.includes(part)}
              special={inputProps?.[part]}
            />
          </div>
        ))}
      </div>
    </>
  );
  return (
    <FormGroup error={error} className={groupClassName}>
      {legend ? (
        <Fieldset
          {...{ legend, legendSize, legendIsHeading }}
          role="group"
          aria-describedby={describedBy({ id, hint, error }, others)}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}

interface PartInputProps {
  part: DatePart;
  name?: string;
  id?: string;
  defaultValue?: string | number;
  isWrong: boolean;
  special?: Partial<InputProps>;
}

function PartInput({ part, name, id, defaultValue, isWrong, special = {} }: PartInputProps) {
  const t = useTranslator(messages);
  const { className, ...others } = special;
  const width = className?.includes("govuk-input--width-")
    ? undefined
    : `govuk-input--width-${part === "year" ? 4 : 2}`;
  return (
    <Input
      name={name ? `${name}-${part}` : part}
      id={`${id}-${part}`}
      label={t(part)}
      labelClassName="govuk-date-input__label"
      inputMode="numeric"
      defaultValue={defaultValue}
      className={words(
        "govuk-date-input__input",
        width,
        isWrong && "govuk-input--error",
        className,
      )}
      {...others}
    />
  );
}
