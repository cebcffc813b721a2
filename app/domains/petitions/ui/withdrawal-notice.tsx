import type { WhyNotWithdrawn } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { messages } from "#app/domains/petitions/messages.withdrawing.en.ts";
import { AppealLink } from "#app/domains/petitions/ui/appeal.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

interface WithdrawalNoticeProps {
  /** Why nothing was withdrawn; without it the name is off. */
  why?: WhyNotWithdrawn;
  petition?: { number: number; title: string };
}

/** What there is to say to somebody whose name is off a petition, or cannot be taken off. */
export function WithdrawalNotice({ why, petition }: WithdrawalNoticeProps) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      {why ? (
        <h1 className="govuk-heading-l">
          {petition && <span className="govuk-caption-l">{petition.title}</span>}
          {t(petition ? "withdraw-title" : "withdrawal-lost-title")}
        </h1>
      ) : (
        <Panel title={t("withdrawn-title")}>{petition?.title}</Panel>
      )}
      <p className="govuk-body-l">{t(why ? `refused-${why}` : "withdrawn-text")}</p>
      <AppealLink />
      <p className="govuk-body">
        <a className="govuk-link" href={petition ? `/petitions/${petition.number}` : "/petitions"}>
          {t(petition ? "withdraw-see" : "withdraw-see-all")}
        </a>
      </p>
    </TwoThirds>
  );
}
