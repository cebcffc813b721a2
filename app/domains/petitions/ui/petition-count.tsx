import { messages } from "#app/domains/petitions/messages.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface PetitionCountProps {
  count: number;
  countedAt: Date | null;
  timeZone: string;
}

/** How many have signed, and the moment for which that holds. */
export function PetitionCount({ count, countedAt, timeZone }: PetitionCountProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <p className="petition-count">
      <span className="petition-count__number">{count.toLocaleString("en-GB")}</span>
      <span className="petition-count__label">{t("signatures-word", { count })}</span>
      {countedAt && (
        <span className="petition-count__as-of">
          {t("as-of", { moment: sayMoment(locale, timeZone, countedAt) })}
        </span>
      )}
    </p>
  );
}
