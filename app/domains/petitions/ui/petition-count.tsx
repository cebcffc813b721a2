import { messages as counting } from "#app/domains/petitions/messages.counting.en.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface PetitionCountProps {
  count: number;
  countedAt: Date | null;
  timeZone: string;
  /** With its number, the count of an open petition goes on while its page is looked at. */
  number?: number;
  state?: string;
}

/** How many have signed, and the moment for which that holds. */
export function PetitionCount({ count, countedAt, timeZone, number, state }: PetitionCountProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const words = useLiveWords(timeZone, countedAt);
  const live = number && state === "open" ? { "data-live": `/petitions/${number}/count.json` } : {};
  return (
    <p className="petition-count" role="status" {...live} {...words}>
      <span className="petition-count__number">{count.toLocaleString("en-GB")}</span>
      <span className="petition-count__label">{t("signatures-word", { count })}</span>
      <span className="petition-count__as-of">
        {countedAt && t("as-of", { moment: sayMoment(locale, timeZone, countedAt) })}
      </span>
    </p>
  );
}

const forms = ["zero", "one", "two", "few", "many", "other"] as const;
const examples = { zero: 0, one: 1, two: 2, few: 3, many: 6, other: 100 };

/** What the script says of a new count, in the language of the page. */
function useLiveWords(timeZone: string, countedAt: Date | null) {
  const t = useTranslator(messages);
  const said = useTranslator(counting);
  const words = forms.map((form) => {
    return [`data-word-${form}`, t("signatures-word", { count: examples[form] })] as const;
  });
  return {
    "data-time-zone": timeZone,
    "data-counted-at": countedAt ? new Date(countedAt).toISOString() : undefined,
    "data-as-of": said("live-as-of"),
    ...Object.fromEntries(words),
  };
}
