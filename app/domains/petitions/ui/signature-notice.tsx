import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

interface SignatureNoticeProps {
  notice: keyof typeof sentences;
  petition?: { number: number; title: string };
  /** The name of the ward in which it counts. */
  ward?: string | null;
}

const sentences = {
  thanks: { title: "confirmed-title", text: "confirmed-text" },
  late: { title: "late-title", text: "refused-too-late" },
  unknown: { title: "unknown-title", text: "unknown-text" },
} as const;

/** What there is to say to somebody who holds the link of a signature, in place of a button. */
export function SignatureNotice({ notice, petition, ward }: SignatureNoticeProps) {
  const t = useTranslator(messages);
  const { title, text } = sentences[notice];
  return (
    <TwoThirds>
      {notice === "thanks" ? (
        <Panel title={t(title)}>{petition?.title}</Panel>
      ) : (
        <h1 className="govuk-heading-l">
          {petition && <span className="govuk-caption-l">{petition.title}</span>}
          {t(title)}
        </h1>
      )}
      <p className="govuk-body-l">{t(text)}</p>
      {ward && <p className="govuk-body">{t("confirmed-ward", { ward })}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={petition ? `/petitions/${petition.number}` : "/petitions"}>
          {t(petition ? "see-petition" : "see-petitions")}
        </a>
      </p>
    </TwoThirds>
  );
}
