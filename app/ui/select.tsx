import type { ComponentPropsWithoutRef } from "react";
import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { Field, fieldOf, type FieldProps } from "#app/ui/form-group.tsx";
import { words } from "#app/ui/words.ts";

export interface SelectOption {
  label: string;
  /** The label, unless said otherwise. */
  value?: string | number;
  disabled?: boolean;
  attributes?: Attributes;
}

type Native = Omit<ComponentPropsWithoutRef<"select">, keyof FieldProps>;

export interface SelectProps extends FieldProps, Native {
  items: readonly Maybe<SelectOption>[];
}

/** One of many, in a list that opens. */
export function Select({ items, ...props }: SelectProps) {
  const { frame, control, rest } = fieldOf(props);
  const { className, ...attributes } = rest;
  return (
    <Field {...frame}>
      <select
        {...control}
        className={words("govuk-select", className, Boolean(frame.error) && "govuk-select--error")}
        {...attributes}
      >
        {present(items).map(({ label, value, disabled, attributes: extra }, index) => (
          <option key={index} value={value} disabled={disabled} {...extra}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
