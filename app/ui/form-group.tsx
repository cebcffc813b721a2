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

/** The label, hint and error of a control, as `Field` draws them. */
export interface FieldFrame extends Omit<FieldProps, "name" | "aria-describedby"> {
  id: string;
  groupAttributes?: Attributes;
}

interface Help {
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
}

/** Parts the props of a control into those of its frame and those of the HTML element itself. */
export function fieldOf<Props extends FieldProps>(props: Props) {
  const {
    name,
    id = name,
    label,
    labelSize,
    labelIsHeading,
    labelClassName,
    hint,
    error,
    groupClassName,
    "aria-describedby": others,
    ...rest
  } = props;
  const frame: FieldFrame = {
    id,
    label,
    labelSize,
    labelIsHeading,
    labelClassName,
    hint,
    error,
    groupClassName,
  };
  const control = { name, id, "aria-describedby": describedBy({ id, hint, error }, others) };
  return { frame, control, rest };
}

/** The ids of the texts that explain a control, in reading order. */
export function describedBy({ id, hint, error }: Help, others?: string): string | undefined {
  return words(others, Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
}

/** A labelled control with its hint and its error message. */
export function Field({ children, ...frame }: FieldFrame & { children: ReactNode }) {
  const { id, label, labelSize, labelIsHeading, labelClassName, error } = frame;
  return (
    <FormGroup error={error} className={frame.groupClassName} attributes={frame.groupAttributes}>
      <Label htmlFor={id} size={labelSize} isHeading={labelIsHeading} className={labelClassName}>
        {label}
      </Label>
      <HintAndError id={id} hint={frame.hint} error={error} />
      {children}
    </FormGroup>
  );
}

interface FormGroupProps {
  error?: ReactNode;
  className?: string;
  attributes?: Attributes;
  children: ReactNode;
}

/** The box around a control that is marked when its answer is wrong. */
export function FormGroup({ error, className, attributes, children }: FormGroupProps) {
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
