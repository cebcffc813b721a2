import { en, messages } from "#app/domains/petitions/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface RejectionProps {
  code: string | null;
  details: string | null;
}

/** Why a petition was not accepted. */
export function Rejection({ code, details }: RejectionProps) {
  const t = useTranslator(messages);
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{t("rejected-why")}</h2>
      <p className="govuk-body">{t(sentenceFor(code))}</p>
      {details?.split(/\n\s*\n/).map((paragraph, index) => (
        <p className="govuk-body" key={index}>
          {paragraph}
        </p>
      ))}
    </InsetText>
  );
}

function sentenceFor(code: string | null): keyof typeof en {
  const key = `rejected-${code}`;
  return key in en && key !== "rejected-on" ? (key as keyof typeof en) : "rejected-other";
}
