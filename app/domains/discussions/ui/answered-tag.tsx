import { messages } from "#app/domains/discussions/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Tag } from "#app/ui/tag.tsx";

/** Whether the council has answered. */
export function AnsweredTag({ isAnswered }: { isAnswered: boolean }) {
  const t = useTranslator(messages);
  return isAnswered ? (
    <Tag colour="green">{t("answered")}</Tag>
  ) : (
    <Tag colour="yellow">{t("unanswered")}</Tag>
  );
}
