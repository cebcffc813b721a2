import type { ComponentPropsWithoutRef } from "react";
import type { Attributes } from "#app/ui/attributes.ts";
import { Field, fieldOf, type FieldProps } from "#app/ui/form-group.tsx";
import { words } from "#app/ui/words.ts";

type Native = Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldProps>;

export interface TextareaProps extends FieldProps, Native {
  groupAttributes?: Attributes;
}

/** Several lines of text; its children stand below the box. */
export function Textarea({ children, groupAttributes, ...props }: TextareaProps) {
  const { frame, control, rest } = fieldOf(props);
  const { rows = 5, className, ...attributes } = rest;
  return (
    <Field {...frame} groupAttributes={groupAttributes}>
      <textarea
        {...control}
        rows={rows}
        className={words(
          "govuk-textarea",
          Boolean(frame.error) && "govuk-textarea--error",
          className,
        )}
        {...attributes}
      />
      {children}
    </Field>
  );
}
