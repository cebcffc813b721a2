import { messages } from "#app/domains/moderation/messages.en.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface SignalListProps {
  signals: readonly Signal[];
  /** What is said where they found nothing; otherwise that the text was held before. */
  none?: string;
}

/** What the checks found in a text, a sentence each. */
export function SignalList({ signals, none }: SignalListProps) {
  const t = useTranslator(messages);
  if (signals.length === 0) return <p className="govuk-body">{none ?? t("no-signals")}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {signals.map(({ why, found }) => (
        <li key={why}>{t(`signal-${why}`, { found })}</li>
      ))}
    </ul>
  );
}
