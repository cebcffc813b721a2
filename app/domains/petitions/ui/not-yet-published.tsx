import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** Stands at the address of a petition that is not published: nothing that somebody wrote. */
export function NotYetPublished() {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("unpublished-title")}</h1>
      <p className="govuk-body-l">{t("unpublished-text")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/petitions">
          {t("see-petitions")}
        </a>
      </p>
    </TwoThirds>
  );
}
