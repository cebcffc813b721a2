import { messages } from "#app/domains/discussions/messages.en.ts";
import type { ShownComment } from "#app/domains/discussions/queries/show-thread.server.ts";
import { commentUrl, isCrossReply, threadUrl } from "#app/domains/discussions/rules.ts";
import { CommentNotice } from "#app/domains/discussions/ui/comment-notice.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import type { Locale } from "#app/platform/context.ts";
import type { Translator } from "#app/platform/i18n/translator.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { NamingSentence, PersonName } from "#app/ui/person-name.tsx";
import { Tag } from "#app/ui/tag.tsx";

/** What all comments of a page have in common, found out once. */
export interface CommentSetting {
  thread: number;
  locale: Locale;
  timeZone: string;
  t: Translator<keyof typeof messages.en>;
  /** Who wrote the comments of this page, by number. */
  names: ReadonlyMap<number, string>;
}

interface CommentProps {
  comment: ShownComment;
  setting: CommentSetting;
}

/** One comment, or the place where one was. */
export function Comment({ comment, setting }: CommentProps) {
  const { number, depth, html, visibility, locale } = comment;
  return (
    <li className={`comment comment--depth-${depth}`} id={`comment-${number}`}>
      {html !== null && <Head comment={comment} setting={setting} />}
      {visibility !== "visible" && <CommentNotice comment={comment} t={setting.t} />}
      {html !== null && (
        <div
          className="comment__body prose"
          lang={locale === setting.locale ? undefined : (locale ?? undefined)}
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
      {visibility === "visible" && <Actions comment={comment} setting={setting} />}
    </li>
  );
}

function Head({ comment, setting }: CommentProps) {
  const { t, thread, locale, timeZone } = setting;
  const { number, createdAt, revision, isStaff } = comment;
  const name = comment.authorName ?? "";
  const url = commentUrl(thread, number);
  return (
    <div className="comment__head">
      <Avatar name={name} />
      <PersonName name={name} className="comment__author" />
      {isStaff && <Tag colour="purple">{t("staff")}</Tag>}
      <a className="comment__when" href={url}>
        <span className="govuk-visually-hidden">
          <NamingSentence name={name} say={(who) => t("linkToComment", { name: who })} />
          {": "}
        </span>
        <time dateTime={createdAt.toISOString()}>{sayMoment(locale, timeZone, createdAt)}</time>
      </a>
      {(revision ?? 1) > 1 && (
        <a className="comment__when" href={`${url}/revisions`}>
          {t("edited")}
        </a>
      )}
      <InReplyTo comment={comment} setting={setting} />
    </div>
  );
}

function InReplyTo({ comment: { path, parentNumber }, setting }: CommentProps) {
  if (parentNumber === null) return null;
  const { t, thread, names } = setting;
  const name = names.get(parentNumber);
  const says = name ? (
    <NamingSentence name={name} say={(who) => t("inReplyTo", { name: who })} />
  ) : (
    t("inReplyToNumber", { number: parentNumber })
  );
  if (!isCrossReply(path, parentNumber)) {
    return <span className="govuk-visually-hidden">{says}</span>;
  }
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={commentUrl(thread, parentNumber)}>
      {says}
    </a>
  );
}

function Actions({ comment: { number, authorName, isOwn }, setting }: CommentProps) {
  const { t, thread } = setting;
  const name = authorName ?? "";
  return (
    <div className="comment__actions">
      <a
        className="govuk-link"
        href={`${threadUrl(thread)}/comments/new?parent=${number}`}
        aria-label={t("replyTo", { name })}
      >
        {t("reply")}
      </a>
      {isOwn && (
        <a
          className="govuk-link"
          href={`${commentUrl(thread, number)}/edit`}
          aria-label={t("editComment")}
        >
          {t("edit")}
        </a>
      )}
    </div>
  );
}
