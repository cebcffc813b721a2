import { messages } from "#app/domains/answers/messages.drafts.en.ts";
import { DraftTag } from "#app/domains/answers/ui/draft-list.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface DraftTextProps {
  draft: {
    title: string;
    url: string;
    html: string;
    state: string;
    note: string;
    author: string;
    team: { name: string; nameCy: string } | null;
    createdAt: Date;
    isOwn: boolean;
  };
  timeZone: string;
}

/** A draft of an answer as it will look, with what an approver said of it. */
export function DraftText({ draft, timeZone }: DraftTextProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { title, url, html, state, note, author, createdAt, isOwn } = draft;
  const team = locale === "cy" ? draft.team?.nameCy : draft.team?.name;
  const when = sayMoment(locale, timeZone, createdAt);
  return (
    <>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{t("draft-title")}</span>
        {title}
      </h1>
      <p className="govuk-body quiet">
        {t("draft-by", { name: author, team: team ?? t("draft-no-team"), when })}{" "}
        <DraftTag state={state} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={url}>
          {t("draft-question")}
        </a>
      </p>
      {note && (
        <InsetText>
          <h2 className="govuk-heading-s">{t("draft-note")}</h2>
          <p className="govuk-body">{note}</p>
        </InsetText>
      )}
      <h2 className="govuk-heading-m">{t("draft-words")}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {isOwn && state === "returned" && (
        <ButtonLink href={`/staff${url}/answers/new`} variant="secondary">
          {t("draft-again")}
        </ButtonLink>
      )}
    </>
  );
}
