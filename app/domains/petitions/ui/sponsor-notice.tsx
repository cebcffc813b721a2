import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** What there is to say to a first supporter in place of a form; it names no petition. */
export function SponsorNotice({
  notice,
}: {
  notice: "sponsor-sent" | "sponsor-thanks" | "checking" | "sponsor-unknown";
}) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t(`${notice}-title`)}</h1>
      <p className="govuk-body-l">{t(`${notice}-text`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/petitions">
          {t("see-petitions")}
        </a>
      </p>
    </TwoThirds>
  );
}
