import type { ComponentPropsWithoutRef } from "react";
import { Field, fieldOf, type FieldProps } from "#app/ui/form-group.tsx";
import { words } from "#app/ui/words.ts";

type Native = Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "type">;

/** A file from somebody's own device; its form is sent as `multipart/form-data`. */
export function FileUpload(props: FieldProps & Native) {
  const { frame, control, rest } = fieldOf(props);
  const { className, ...attributes } = rest;
  const isWrong = Boolean(frame.error);
  return (
    <Field {...frame}>
      <input
        {...control}
        type="file"
        className={words("govuk-file-upload", className, isWrong && "govuk-file-upload--error")}
        {...attributes}
      />
    </Field>
  );
}
