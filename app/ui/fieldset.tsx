import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { TextSize } from "#app/ui/label.tsx";
import { words } from "#app/ui/words.ts";

export interface LegendProps {
  legend?: ReactNode;
  legendSize?: TextSize;
  /** The only question of a page is also its heading. */
  legendIsHeading?: boolean;
}

export type FieldsetProps = LegendProps & ComponentPropsWithoutRef<"fieldset">;

/** Questions that belong together, under one legend. */
export function Fieldset({
  legend,
  legendSize,
  legendIsHeading,
  className,
  children,
  ...rest
}: FieldsetProps) {
  return (
    <fieldset className={words("govuk-fieldset", className)} {...rest}>
      {legend && (
        <legend
          className={words(
            "govuk-fieldset__legend",
            legendSize && `govuk-fieldset__legend--${legendSize}`,
          )}
        >
          {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
