import { messages } from "#app/domains/consultations/messages.en.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface WrittenAnswersProps {
  texts: { reference: string; text: string; submittedAt: Date }[];
  answered: number;
  timeZone: string;
  /** Where older answers are. */
  more: string | null;
}

/** What people wrote to a question, in their own words. */
export function WrittenAnswers({ texts, answered, timeZone, more }: WrittenAnswersProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <>
      <p className="govuk-body">{t("staff-answered", { count: answered })}</p>
      <ul className="govuk-list written-answers">
        {texts.map(({ reference, text, submittedAt }) => (
          <li key={reference} className="written-answer">
            <blockquote className="as-written">{text}</blockquote>
            <Meta items={[reference, sayDay(locale, timeZone, submittedAt)]} />
          </li>
        ))}
      </ul>
      {more && (
        <p className="govuk-body">
          <a className="govuk-link" href={more}>
            {t("staff-more")}
          </a>
        </p>
      )}
    </>
  );
}
