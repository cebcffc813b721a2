import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import type { DirectoryRefusal } from "#app/domains/identity/rules.sign-in.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** Why nobody is signed in who came by the directory, and the way back. */
export function DirectoryRefused({ reason }: { reason: DirectoryRefusal }) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("directory-failed-title")}</h1>
      <p className="govuk-body-l">{t(`refused-${reason}`)}</p>
      <ButtonLink href="/staff/sign-in">{t("directory-again")}</ButtonLink>
    </TwoThirds>
  );
}
