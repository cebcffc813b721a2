import { messages } from "#app/domains/petitions/messages.en.ts";
import type { PublicState } from "#app/domains/petitions/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Tag } from "#app/ui/tag.tsx";

const colours = { open: "green", closed: "grey", withdrawn: "grey", rejected: "orange" } as const;

/** Whether a petition is open, closed, withdrawn or rejected. */
export function StateTag({ state }: { state: PublicState }) {
  const t = useTranslator(messages);
  return <Tag colour={colours[state]}>{t(`state-${state}`)}</Tag>;
}
