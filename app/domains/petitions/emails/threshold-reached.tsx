import { messages } from "#app/domains/petitions/messages.counting.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface ThresholdReached {
  council: CouncilCard;
  locale: Locale;
  title: string;
  number: number;
  needed: number;
  isLocal: boolean;
  /** The name of the threshold, such as "A debate at full council". */
  owed: string;
}

/** Tells an officer that the council owes a petition something from now on. */
export function thresholdReachedEmail(reached: ThresholdReached) {
  const { council, locale, title, number, needed, isLocal, owed } = reached;
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("threshold-mail-subject", { title, needed }),
    paragraphs: [
      { quote: title },
      t("threshold-mail-reached", { needed, owed, isLocal: String(isLocal) }),
    ],
    button: { text: t("threshold-mail-button"), href: `${council.origin}/petitions/${number}` },
    footer: [t("threshold-mail-why")],
  });
}
