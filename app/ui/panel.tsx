import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { words } from "#app/ui/words.ts";

export interface PanelProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  title: ReactNode;
  level?: 1 | 2 | 3;
  /** Asks people to think again before they go on, instead of confirming. */
  interruption?: boolean;
  /** Buttons and links of an interruption. */
  actions?: ReactNode;
}

/** The big box at the end of a journey that says it worked. */
export function Panel({
  title,
  level = 1,
  interruption,
  actions,
  className,
  children,
  ...rest
}: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={words(
        "govuk-panel",
        interruption ? "govuk-panel--interruption" : "govuk-panel--confirmation",
        className,
      )}
      {...rest}
    >
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {interruption && actions && (
        <div className="govuk-panel__actions">
          <div className="govuk-button-group">{actions}</div>
        </div>
      )}
    </div>
  );
}
