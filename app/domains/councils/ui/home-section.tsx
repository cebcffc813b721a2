import type { ReactNode } from "react";

interface HomeSectionProps {
  id: string;
  title: string;
  /** Where everything of this kind stands, and the words that lead there. */
  all: { href: string; text: string };
  children: ReactNode;
}

/** A part of the home page: a heading, a few things, and the way to all of them. */
export function HomeSection({ id, title, all, children }: HomeSectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 className="govuk-heading-l" id={id}>
          {title}
        </h2>
        <a className="govuk-link govuk-body" href={all.href}>
          {all.text}
        </a>
      </div>
      {children}
    </section>
  );
}
