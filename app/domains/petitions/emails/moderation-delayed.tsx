import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Letter } from "#app/platform/mail/letter.tsx";

interface Delayed {
  council: CouncilCard;
  locale: Locale;
  name: string;
  title: string;
}

/** Tells the creator of a petition that checking it takes longer than promised. */
export function moderationDelayedEmail({ council, locale, name, title }: Delayed): Letter {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("letter-delayed-subject", { title }),
    paragraphs: [t("letter-hello", { name }), t("letter-delayed"), { quote: title }],
    footer: [t("letter-why-creator")],
  });
}
