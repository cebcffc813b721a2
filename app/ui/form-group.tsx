import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/attributes.ts";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { Hint } from "#app/ui/hint.tsx";
import { Label, type TextSize } from "#app/ui/label.tsx";
import { words } from "#app/ui/words.ts";

/** What every form control with one label takes. */
export interface FieldProps {
  name: string;
  /** The name, unless said otherwise. */
  id?: string;
  label: ReactNode;
  labelSize?: TextSize;
  labelIsHeading?: boolean;
  labelClassName?: string;
  hint?: ReactNode;
  error?: ReactNode;
  groupClassName?: string;
  "aria-describedby"?: string;
}

export interface Help {
  id: string;
  hint?: ReactNode;
  error?: ReactNode;
}

/** The ids of the texts that explain a control, in reading order. */
export function describedBy({ id, hint, error }: Help, others?: string): string | undefined {
  return words(others, Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
}

/** A labelled control with its hint and its error message. */
export function Field({
  field,
  id,
  attributes,
  children,
}: {
  field: FieldProps;
  id: string;
  attributes?: Attributes;
  children: ReactNode;
}) {
  const { label, labelSize, labelIsHeading, labelClassName, hint, error } = field;
  return (
    <FormGroup error={error} className={field.groupClassName} attributes={attributes}>
      <Label htmlFor={id} size={labelSize} isHeading={labelIsHeading} className={labelClassName}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}

/** The box around a control that turns red when its answer is wrong. */
export function FormGroup({
  error,
  className,
  attributes,
  children,
}: {
  error?: ReactNode;
  className?: string;
  attributes?: Attributes;
  children: ReactNode;
}) {
  return (
    <div
      className={words("govuk-form-group", Boolean(error) && "govuk-form-group--error", className)}
      {...attributes}
    >
      {children}
    </div>
  );
}

/** The hint and the error message of a control, with the ids that `describedBy` gives. */
export function HintAndError({ id, hint, error }: Help) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}
