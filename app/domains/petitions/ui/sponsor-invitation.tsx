import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

/** Stands before an unchecked petition: nobody reads it by accident, and no program that follows links. */
export function SponsorInvitation({ token }: { token: string }) {
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{t("sponsor-title")}</h1>
      <p className="govuk-body-l">{t("sponsor-before")}</p>
      <form method="get">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="text" value="shown" />
        <Button>{t("sponsor-show")}</Button>
      </form>
    </>
  );
}
