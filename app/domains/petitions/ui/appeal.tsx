import { Contact } from "#app/domains/councils/ui/contact.tsx";
import { messages } from "#app/domains/petitions/messages.appeal.en.ts";
import { appealPath } from "#app/domains/petitions/rules.appeal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface AppealProps {
  contact: { contactEmail?: string; contactTelephone?: string };
}

/** How to ask the council to look again at a removed signature or a rejected petition, and where. */
export function Appeal({ contact }: AppealProps) {
  const t = useTranslator(messages);
  return (
    <section id="appeal">
      <h2 className="govuk-heading-m">{t("appeal-heading")}</h2>
      <p className="govuk-body">{t("appeal-removed")}</p>
      <p className="govuk-body">{t("appeal-rejected")}</p>
      <Contact settings={contact} />
    </section>
  );
}

/** The way there from what somebody may think wrong. */
export function AppealLink() {
  const t = useTranslator(messages);
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={appealPath}>
        {t("appeal-link")}
      </a>
    </p>
  );
}
