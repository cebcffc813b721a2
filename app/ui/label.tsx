import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

export type TextSize = "s" | "m" | "l" | "xl";

export interface LabelProps extends ComponentPropsWithoutRef<"label"> {
  size?: TextSize;
  /** The only question of a page is also its heading. */
  isHeading?: boolean;
}

/** The name of a form control. */
export function Label({ size, isHeading, className, children, ...rest }: LabelProps) {
  if (!children) return null;
  const label = (
    <label className={words("govuk-label", size && `govuk-label--${size}`, className)} {...rest}>
      {children}
    </label>
  );
  return isHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
