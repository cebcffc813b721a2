import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface ReviewAskedProps {
  notice: "asked" | "over";
  /** Of the petition. */
  number: number;
}

/** A review was asked for, or cannot be. */
export function ReviewAsked({ notice, number }: ReviewAskedProps) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t(`${notice}-title`)}</h1>
      <p className="govuk-body">{t(`${notice}-text`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/petitions/${number}`}>
          {t("see-petition")}
        </a>
      </p>
    </TwoThirds>
  );
}
