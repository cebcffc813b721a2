import type { Attributes, Maybe } from "#app/ui/attributes.ts";
import type { ChoiceGroupProps } from "#app/ui/choice-group.tsx";
import type { ChoiceItem } from "#app/ui/choices.tsx";
import { legendProps, type FieldsetOptions } from "#tests/support/field-options.ts";
import { contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface ItemOptions extends Content {
  value: string | number;
  id?: string;
  name?: string;
  divider?: string;
  checked?: boolean;
  disabled?: boolean;
  behaviour?: "exclusive";
  hint?: Content;
  label?: Common;
  conditional?: { html?: string | false };
  attributes?: Attributes;
}

/** Options that the templates of radios and checkboxes share. */
export interface ChoiceOptions extends Common {
  name: string;
  idPrefix?: string;
  items: Maybe<ItemOptions>[];
  fieldset?: FieldsetOptions & Common;
  hint?: Content;
  errorMessage?: Content;
  describedBy?: string;
  formGroup?: { classes?: string };
}

/** The props that say the same as the options of a group of choices. */
export function choiceProps(options: ChoiceOptions): ChoiceGroupProps {
  return {
    name: options.name,
    id: options.idPrefix,
    items: options.items.map(choiceOf),
    ...legendProps(options.fieldset),
    hint: contentOf(options.hint),
    error: contentOf(options.errorMessage),
    groupClassName: options.formGroup?.classes,
    fieldsetProps: { className: options.fieldset?.classes, ...options.fieldset?.attributes },
    "aria-describedby": options.fieldset?.describedBy ?? options.describedBy,
    ...options.attributes,
  };
}

/** The values chosen: an item's own mark goes before the list of values. */
export function chosenOf({ items }: ChoiceOptions, values: readonly string[]): string[] {
  return items.flatMap((item) => {
    if (!item) return [];
    const isChosen = item.checked ?? values.includes(String(item.value));
    return isChosen ? [String(item.value)] : [];
  });
}

function choiceOf(item: Maybe<ItemOptions>): ChoiceItem {
  if (!item) return item;
  if (item.divider) return { divider: item.divider };
  return {
    value: item.value,
    label: contentOf(item),
    hint: contentOf(item.hint),
    id: item.id,
    name: item.name,
    disabled: item.disabled,
    exclusive: item.behaviour === "exclusive",
    conditional: contentOf(item.conditional),
    labelClassName: item.label?.classes,
    labelAttributes: item.label?.attributes,
    attributes: item.attributes,
  };
}
