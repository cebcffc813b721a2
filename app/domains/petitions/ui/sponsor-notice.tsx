import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { DelayNotice } from "#app/domains/petitions/ui/delay-notice.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** What there is to say to a first supporter in place of a form; it names no petition. */
export function SponsorNotice({
  notice,
  isDelayed = false,
}: {
  notice: "sponsor-sent" | "sponsor-thanks" | "checking" | "sponsor-unknown";
  /** Whether checking takes longer than usual. */
  isDelayed?: boolean;
}) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t(`${notice}-title`)}</h1>
      <p className="govuk-body-l">{t(`${notice}-text`)}</p>
      <DelayNotice isDelayed={isDelayed} />
      <p className="govuk-body">
        <a className="govuk-link" href="/petitions">
          {t("see-petitions")}
        </a>
      </p>
    </TwoThirds>
  );
}
