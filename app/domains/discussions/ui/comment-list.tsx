import { messages } from "#app/domains/discussions/messages.en.ts";
import type { ShownComment } from "#app/domains/discussions/queries/show-thread.server.ts";
import { Comment, type CommentSetting } from "#app/domains/discussions/ui/comment.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface CommentListProps {
  thread: number;
  comments: readonly ShownComment[];
  timeZone: string;
}

/** The comments of one page, in the order of reading. */
export function CommentList({ thread, comments, timeZone }: CommentListProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const names = new Map(
    comments.flatMap(({ number, authorName }) => (authorName ? [[number, authorName]] : [])),
  );
  const setting: CommentSetting = { thread, locale, timeZone, t, names };
  return (
    <ol className="thread">
      {comments.map((comment) => (
        <Comment key={comment.number} comment={comment} setting={setting} />
      ))}
    </ol>
  );
}
