import { messages } from "#app/domains/petitions/messages.en.ts";
import type { PublicState } from "#app/domains/petitions/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

interface SignInvitationProps {
  number: number;
  state: PublicState;
  takesSignatures: boolean;
}

/** The way to sign, or why there is none. */
export function SignInvitation({ number, state, takesSignatures }: SignInvitationProps) {
  const t = useTranslator(messages);
  if (!takesSignatures) {
    return (
      <p className="govuk-body">{t(state === "open" ? "closed-notice" : `${state}-notice`)}</p>
    );
  }
  return (
    <>
      <ButtonLink href={`/petitions/${number}/signatures/new`} start>
        {t("sign-this")}
      </ButtonLink>
      <p className="govuk-body-s not-printed">{t("sign-no-account")}</p>
    </>
  );
}
