import { useLocale } from "#app/platform/i18n/use-translator.tsx";
import type { Locale } from "#app/platform/context.ts";

interface PetitionWordsProps {
  title: string;
  /** Safe HTML. */
  html: string;
  locale: Locale;
}

/** The words of a petition, within a page about something else. */
export function PetitionWords({ title, html, locale }: PetitionWordsProps) {
  const language = useLocale() === locale ? undefined : locale;
  return (
    <div lang={language}>
      <h2 className="govuk-heading-m">{title}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
