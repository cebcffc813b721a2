import { messages } from "#app/domains/discussions/messages.en.ts";
import type { ThreadPage } from "#app/domains/discussions/queries/show-thread.server.ts";
import { AnsweredTag } from "#app/domains/discussions/ui/answered-tag.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface QuestionProps {
  thread: ThreadPage["thread"];
  isAnswered: boolean;
  timeZone: string;
}

/** The question that opens a thread. */
export function Question({ thread, isAnswered, timeZone }: QuestionProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { url, html, createdAt, revision, visibility, isOwn } = thread;
  const language = thread.locale === locale ? undefined : thread.locale;
  return (
    <article id="question">
      <AnsweredTag isAnswered={isAnswered} />
      <h1 className="govuk-heading-xl" lang={language}>
        {thread.title}
      </h1>
      <Meta
        items={[
          <NamingSentence name={thread.authorName} say={(name) => t("askedBy", { name })} />,
          thread.authorKind === "staff" && <Tag colour="purple">{t("staff")}</Tag>,
          <time dateTime={createdAt.toISOString()}>{sayMoment(locale, timeZone, createdAt)}</time>,
          revision > 1 && (
            <a className="govuk-link" href={`${url}/revisions`}>
              {t("edited")}
            </a>
          ),
        ]}
      />
      {visibility === "held" && (
        <InsetText>{t(isOwn ? "yourHeldQuestion" : "heldQuestion")}</InsetText>
      )}
      {visibility === "hidden" && <InsetText>{t("hiddenQuestion")}</InsetText>}
      <div
        className="prose question__body"
        lang={language}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {isOwn && visibility === "visible" && (
        <div className="comment__actions">
          <a className="govuk-link" href={`${url}/edit`}>
            {t("editQuestion")}
          </a>
        </div>
      )}
    </article>
  );
}
