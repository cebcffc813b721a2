import { messages } from "#app/domains/moderation/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface CaseStateProps {
  found: {
    outcome: "publish" | "hide" | null;
    isMine: boolean;
    /** Who is looking at it now. */
    claimedBy: string | null;
  };
}

/** Where a case stands, in a word or two. */
export function CaseState({ found: { outcome, isMine, claimedBy } }: CaseStateProps) {
  const t = useTranslator(messages);
  if (outcome) {
    return <Tag colour={outcome === "hide" ? "red" : "green"}>{t(`state-${outcome}`)}</Tag>;
  }
  if (!claimedBy) return <Tag colour="yellow">{t("state-open")}</Tag>;
  if (isMine) return <Tag>{t("state-mine")}</Tag>;
  return <Tag colour="grey">{t("state-claimed", { name: claimedBy })}</Tag>;
}
