import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { words } from "#app/ui/words.ts";

export interface DetailsProps extends ComponentPropsWithoutRef<"details"> {
  summary: ReactNode;
}

/** More about something, for those who want it. */
export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details className={words("govuk-details", className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
