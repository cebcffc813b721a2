import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** What stands at every address of an invitation that does not work, or no longer. */
export function InvitationOver() {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("invitation-over-title")}</h1>
      <p className="govuk-body-l">{t("invitation-over")}</p>
      <ButtonLink href="/staff/sign-in">{t("invitation-directory-link")}</ButtonLink>
    </TwoThirds>
  );
}
