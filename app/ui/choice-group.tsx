import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { ChoiceItem } from "#app/ui/choices.tsx";
import { Fieldset, type FieldsetProps, type LegendProps } from "#app/ui/fieldset.tsx";
import { describedBy, FormGroup, HintAndError } from "#app/ui/form-group.tsx";
import { words } from "#app/ui/words.ts";

/** What radios and checkboxes have in common. */
export interface ChoiceGroupProps
  extends LegendProps, Omit<ComponentPropsWithoutRef<"div">, "id" | "defaultValue"> {
  name: string;
  /** The id of the first choice and the beginning of all others; the name, unless said otherwise. */
  id?: string;
  items: readonly ChoiceItem[];
  hint?: ReactNode;
  error?: ReactNode;
  small?: boolean;
  groupClassName?: string;
  fieldsetProps?: FieldsetProps;
}

/** The frame around radios or checkboxes: legend, hint and error message. */
export function ChoiceGroup({
  kind,
  name,
  id = name,
  items: _items,
  legend,
  legendSize,
  legendIsHeading,
  hint,
  error,
  small,
  groupClassName,
  fieldsetProps,
  className,
  children,
  "aria-describedby": others,
  ...rest
}: ChoiceGroupProps & { kind: "radios" | "checkboxes" }) {
  const inside = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      <div
        className={words(`govuk-${kind}`, small && `govuk-${kind}--small`, className)}
        data-module={`govuk-${kind}`}
        {...rest}
      >
        {children}
      </div>
    </>
  );
  if (!legend) {
    return (
      <FormGroup error={error} className={groupClassName}>
        {inside}
      </FormGroup>
    );
  }
  return (
    <FormGroup error={error} className={groupClassName}>
      <Fieldset
        {...{ legend, legendSize, legendIsHeading }}
        aria-describedby={describedBy({ id, hint, error }, others)}
        {...fieldsetProps}
      >
        {inside}
      </Fieldset>
    </FormGroup>
  );
}
