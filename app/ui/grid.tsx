import type { ReactNode } from "react";

/** The usual page: text at a readable width and, perhaps, something beside it. */
export function TwoThirds({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
      {aside && <aside className="govuk-grid-column-one-third">{aside}</aside>}
    </div>
  );
}
