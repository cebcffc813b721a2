import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

/** Says to a creator, a sponsor or anybody who waits with them that checking takes longer than usual. */
export function DelayNotice({ isDelayed }: { isDelayed: boolean }) {
  const t = useTranslator(messages);
  return isDelayed ? <InsetText>{t("delay-public")}</InsetText> : null;
}
