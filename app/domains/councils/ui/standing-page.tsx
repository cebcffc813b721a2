import type { ReactNode } from "react";
import { messages } from "#app/domains/councils/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

type Key = keyof typeof messages.en;

interface StandingPageProps {
  title: Key;
  lead: Key;
  /** Headings, each with the paragraphs below it. */
  sections: [heading: Key, ...paragraphs: Key[]][];
  /** The council by the name it has in the reader's language. */
  council?: string;
  /** What stands between the lead and the sections. */
  children?: ReactNode;
}

/** A page of plain text that changes seldom. */
export function StandingPage({ title, lead, sections, council = "", children }: StandingPageProps) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-xl">{t(title)}</h1>
      <p className="govuk-body-l">{t(lead)}</p>
      {children}
      {sections.map(([heading, ...paragraphs]) => (
        <section key={heading}>
          <h2 className="govuk-heading-m">{t(heading)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="govuk-body">
              {t(paragraph, { council })}
            </p>
          ))}
        </section>
      ))}
    </TwoThirds>
  );
}
