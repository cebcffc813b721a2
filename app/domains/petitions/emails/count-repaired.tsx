import { messages } from "#app/domains/petitions/messages.counting.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface CountRepaired {
  council: CouncilCard;
  locale: Locale;
  number: number;
  before: number;
  after: number;
}

/** Alarms whoever runs the service: a count was not what it ought to be. */
export function countRepairedEmail({ council, locale, number, before, after }: CountRepaired) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("recount-mail-subject", { number: String(number) }),
    paragraphs: [
      t("recount-mail-found", { number: String(number), before, after }),
      t("recount-mail-why-now"),
    ],
    button: { text: t("recount-mail-button"), href: `${council.origin}/staff/audit` },
    footer: [t("recount-mail-why")],
  });
}
