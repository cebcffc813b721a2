import { messages } from "#app/domains/petitions/messages.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface AlreadySigned {
  council: CouncilCard;
  locale: Locale;
  title: string;
  number: number;
}

/** Tells somebody who signs again, in the one place that only they can see, that they are counted. */
export function alreadySignedEmail({ council, locale, title, number }: AlreadySigned) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-again-subject", { title }),
    paragraphs: [t("mail-again-asked"), { quote: title }, t("mail-again-counted")],
    button: { text: t("mail-again-button"), href: `${council.origin}/petitions/${number}` },
  });
}
