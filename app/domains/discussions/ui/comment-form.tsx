import { messages } from "#app/domains/discussions/messages.en.ts";
import { CommentFields } from "#app/domains/discussions/ui/comment-fields.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";

/** Below a thread: a comment on the question, or the way to sign in. */
export function CommentForm({ url, isSignedIn }: { url: string; isSignedIn: boolean }) {
  const t = useTranslator(messages);
  const address = `${url}/comments/new`;
  if (!isSignedIn) {
    return (
      <>
        <p className="govuk-body">{t("signInToCommentLead")}</p>
        <ButtonLink href={address}>{t("signInToComment")}</ButtonLink>
      </>
    );
  }
  return (
    <form method="post" action={address} noValidate>
      <CommentFields />
      <Button preventDoubleClick>{t("post")}</Button>
    </form>
  );
}
