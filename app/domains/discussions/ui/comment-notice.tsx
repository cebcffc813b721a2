import { messages } from "#app/domains/discussions/messages.en.ts";
import type { ShownComment } from "#app/domains/discussions/queries/show-thread.server.ts";
import { messages as moderation } from "#app/domains/moderation/messages.en.ts";
import type { Translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface CommentNoticeProps {
  comment: ShownComment;
  t: Translator<keyof typeof messages.en>;
}

/** Why a comment is not shown to everyone. */
export function CommentNotice({ comment: { visibility, isOwn, rule }, t }: CommentNoticeProps) {
  const sayRule = useTranslator(moderation);
  if (visibility === "held") {
    return <p className="comment__notice">{t(isOwn ? "yourHeldComment" : "heldComment")}</p>;
  }
  return (
    <p className="comment__notice">
      {t(isOwn ? "yourHiddenComment" : "hiddenComment")}{" "}
      {rule && (
        <a className="govuk-link" href={`/house-rules#${rule}`}>
          {t("houseRule", { rule: sayRule(`rule-${rule}`) })}
        </a>
      )}
    </p>
  );
}
