import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Field, fieldOf, type FieldProps } from "#app/ui/form-group.tsx";
import { words } from "#app/ui/words.ts";

type Native = Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "prefix">;

export interface InputProps extends FieldProps, Native {
  /** A sign before the box, for example “£”. */
  prefix?: ReactNode;
  /** A sign after the box, for example “kg”. */
  suffix?: ReactNode;
}

/** One line of text. */
export function Input(props: InputProps) {
  const { frame, control, rest } = fieldOf(props);
  const { prefix, suffix, type = "text", className, ...attributes } = rest;
  const input = (
    <input
      {...control}
      type={type}
      className={words("govuk-input", className, Boolean(frame.error) && "govuk-input--error")}
      {...attributes}
    />
  );
  return (
    <Field {...frame}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix kind="prefix">{prefix}</Affix>}
          {input}
          {suffix && <Affix kind="suffix">{suffix}</Affix>}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

function Affix({ kind, children }: { kind: "prefix" | "suffix"; children: ReactNode }) {
  return (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  );
}
