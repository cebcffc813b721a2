import type { ReactNode } from "react";

interface HeadAndAsideProps {
  /** The heading and what belongs to it. */
  head: ReactNode;
  /** What people come to do: beside the text on wide screens, before it on narrow ones. */
  aside: ReactNode;
  children: ReactNode;
}

/** A page whose most important part stands beside its text, for example the petition to sign. */
export function HeadAndAside({ head, aside, children }: HeadAndAsideProps) {
  return (
    <div className="head-and-aside">
      <div className="head-and-aside__head">{head}</div>
      <aside className="head-and-aside__aside">{aside}</aside>
      <div className="head-and-aside__text">{children}</div>
    </div>
  );
}

/** The usual page: text at a readable width and, perhaps, something beside it. */
export function TwoThirds({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
      {aside && <aside className="govuk-grid-column-one-third">{aside}</aside>}
    </div>
  );
}
