import { en, messages } from "#app/domains/petitions/messages.en.ts";
import { AppealLink } from "#app/domains/petitions/ui/appeal.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface RejectionProps {
  code: string | null;
  /** What the council itself says of its reasons, if it knows them. */
  reasons?: readonly string[];
  details: string | null;
}

/** Why a petition was not accepted. */
export function Rejection({ code, reasons = [], details }: RejectionProps) {
  const t = useTranslator(messages);
  const sentences = reasons.length > 0 ? reasons : [t(sentenceFor(code))];
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{t("rejected-why")}</h2>
      {sentences.map((sentence) => (
        <p className="govuk-body" key={sentence}>
          {sentence}
        </p>
      ))}
      {details?.split(/\n\s*\n/).map((paragraph, index) => (
        <p className="govuk-body" key={index}>
          {paragraph}
        </p>
      ))}
      <AppealLink />
    </InsetText>
  );
}

function sentenceFor(code: string | null): keyof typeof en {
  const key = `rejected-${code}`;
  return key in en && key !== "rejected-on" ? (key as keyof typeof en) : "rejected-other";
}
