import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import type { HoldRule } from "#app/domains/petitions/rules.integrity.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export interface HoldWordsProps {
  rule: HoldRule;
  rate: { count: number; within: number } | null;
  /** The entry of a list, where it may be seen. */
  entry: string | null;
}

/** Which rule holds a signature, and what it saw. */
export function HoldWords({ rule, rate, entry }: HoldWordsProps) {
  const t = useTranslator(messages);
  if (rule === "rate" && rate) return t("hold-rule-rate-named", rate);
  return entry ? t(`hold-rule-${rule}-named`, { entry }) : t(`hold-rule-${rule}`);
}
