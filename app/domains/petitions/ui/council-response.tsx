import { messages } from "#app/domains/petitions/messages.en.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface CouncilResponseProps {
  summary: string | null;
  /** Safe HTML. */
  html: string | null;
  respondedAt: Date | null;
  timeZone: string;
}

/** What the council said to a petition, where it has. */
export function CouncilResponse({ summary, html, respondedAt, timeZone }: CouncilResponseProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (!summary && !html) return null;
  return (
    <section aria-labelledby="response">
      <h2 className="govuk-heading-l" id="response">
        {t("response-heading")}
      </h2>
      {summary && <p className="govuk-body-l">{summary}</p>}
      {html && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
      {respondedAt && (
        <p className="govuk-hint">
          {t("response-given", { day: sayDay(locale, timeZone, respondedAt) })}
        </p>
      )}
    </section>
  );
}
