import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import { useTermDays } from "#app/domains/petitions/ui/term-days.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface ListHeadingProps {
  /** The term that the list is of, if it is of one. */
  term: (TermDays & { name: string }) | undefined;
  timeZone: string;
  children: string;
}

/** Which petitions a list is of; where they are of one term, its name and days. */
export function ListHeading({ term, timeZone, children }: ListHeadingProps): ReactNode {
  const t = useTranslator(messages);
  const sayDays = useTermDays(timeZone);
  if (!term) return <h2 className="govuk-heading-l">{children}</h2>;
  return (
    <>
      <h2 className="govuk-heading-l">
        {t("term-heading", { heading: children, term: term.name })}
      </h2>
      <p className="govuk-body">{sayDays(term)}</p>
    </>
  );
}
