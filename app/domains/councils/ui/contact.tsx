import { messages } from "#app/domains/councils/messages.en.ts";
import type { Settings } from "#app/domains/councils/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface ContactProps {
  settings: Pick<Settings, "contactEmail" | "contactTelephone">;
}

/** How to reach the council about its site. */
export function Contact({ settings: { contactEmail, contactTelephone } }: ContactProps) {
  const t = useTranslator(messages);
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{t("contact-title")}</h2>
      {contactEmail && (
        <p className="govuk-body">
          <a className="govuk-link" href={`mailto:${contactEmail}`}>
            {t("contact-email", { address: contactEmail })}
          </a>
        </p>
      )}
      {contactTelephone && (
        <p className="govuk-body">{t("contact-telephone", { number: contactTelephone })}</p>
      )}
      {!contactEmail && !contactTelephone && <p className="govuk-body">{t("contact-none")}</p>}
    </InsetText>
  );
}
