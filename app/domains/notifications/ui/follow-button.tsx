import { messages } from "#app/domains/notifications/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

interface FollowButtonProps {
  threadNumber: number;
  isFollowing: boolean;
}

/** Follows a discussion, or stops following it. */
export function FollowButton({ threadNumber, isFollowing }: FollowButtonProps) {
  const t = useTranslator(messages);
  const path = `/threads/${threadNumber}/subscription`;
  return (
    <form method="post" action={isFollowing ? `${path}/end` : path} className="follow">
      <p className="govuk-hint">{t(isFollowing ? "following-hint" : "follow-hint")}</p>
      <Button variant="secondary">{t(isFollowing ? "unfollow" : "follow")}</Button>
    </form>
  );
}
