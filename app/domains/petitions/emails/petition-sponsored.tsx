import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface PetitionSponsored {
  council: CouncilCard;
  locale: Locale;
  title: string;
  /** Within how many working days it is looked at. */
  days: number;
  link: string;
}

/** Tells an organiser that their petition has sponsors enough and is checked now. */
export function petitionSponsoredEmail({ council, locale, title, days, link }: PetitionSponsored) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-checking-subject", { title }),
    paragraphs: [t("mail-checking-text", { days }), { quote: title }],
    button: { text: t("mail-organiser-button"), href: council.origin + link },
  });
}
