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

/**
 * Tells an organiser that there is one more sponsor, and how many are still missing; which petition it
 * is only once they have confirmed that it is theirs, as no stranger should read words of somebody else.
 */
export function sponsorSignedEmail(props: SponsorSigned) {
  const { council, locale, title, sponsors, needed, isConfirmed, link } = props;
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: isConfirmed
      ? t("mail-signed-subject", { sponsors, needed, title })
      : t("mail-signed-plain", { sponsors, needed }),
    paragraphs: [
      t("mail-signed-text", { sponsors, needed }),
      isConfirmed ? { quote: title } : t("mail-signed-confirm"),
    ],
    button: { text: t("mail-organiser-button"), href: council.origin + link },
  });
}
