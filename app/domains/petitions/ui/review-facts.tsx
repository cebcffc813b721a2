import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import type { showReview } from "#app/domains/petitions/queries/show-review.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface ReviewFactsProps {
  review: NonNullable<Awaited<ReturnType<typeof showReview>>>;
  timeZone: string;
}

/** What the organiser says about a response, the response in short, and what scrutiny has said so far. */
export function ReviewFacts({ review, timeZone }: ReviewFactsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { text, state, requestedAt, decision, petition } = review;
  const { number, respondedAt, responseSummary } = petition;
  return (
    <>
      <p className="govuk-body">
        <strong className="govuk-tag">{t(`state-${state}`)}</strong>{" "}
        {t("review-asked-on", { day: sayDay(locale, timeZone, requestedAt) })}
      </p>
      <h2 className="govuk-heading-m">{t("review-words")}</h2>
      <p className="govuk-inset-text timeline__why">{text}</p>
      {respondedAt && (
        <>
          <h2 className="govuk-heading-m">
            {t("review-response", { day: sayDay(locale, timeZone, respondedAt) })}
          </h2>
          <p className="govuk-body">{responseSummary}</p>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/petitions/${number}`}>
          {t("see-petition")}
        </a>
      </p>
      {decision && (
        <>
          <h2 className="govuk-heading-m">{t("review-decision")}</h2>
          <p className="govuk-body timeline__why">{decision}</p>
        </>
      )}
    </>
  );
}
