import { useLocale } from "#app/platform/i18n/use-translator.tsx";
import type { Locale } from "#app/platform/context.ts";

interface PetitionWordsProps {
  title: string;
  /** Safe HTML. */
  html: string;
  locale: Locale;
  /** The title is a heading within a page, and not the page’s own. */
  inside?: boolean;
}

/** The words of a petition as its page shows them. */
export function PetitionWords({ title, html, locale, inside }: PetitionWordsProps) {
  const language = useLocale() === locale ? undefined : locale;
  const Heading = inside ? "h2" : "h1";
  return (
    <div lang={language}>
      <Heading className="govuk-heading-xl">{title}</Heading>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
