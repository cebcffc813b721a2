import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface SponsorSigned {
  council: CouncilCard;
  locale: Locale;
  title: string;
  sponsors: number;
  needed: number;
  isConfirmed: boolean;
  link: string;
}

/** Tells an organiser that there is one more sponsor, and how many are still missing. */
export function sponsorSignedEmail(props: SponsorSigned) {
  const { council, locale, title, sponsors, needed, isConfirmed, link } = props;
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-signed-subject", { sponsors, needed, title }),
    paragraphs: [
      t("mail-signed-text", { sponsors, needed }),
      { quote: title },
      ...(isConfirmed ? [] : [t("mail-signed-confirm")]),
    ],
    button: { text: t("mail-organiser-button"), href: council.origin + link },
  });
}
