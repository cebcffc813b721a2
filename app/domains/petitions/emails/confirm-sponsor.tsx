import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface ConfirmSponsor {
  council: CouncilCard;
  locale: Locale;
  link: string;
}

/** Asks the owner of an address whether they really mean to support a petition that is not published yet. */
export function confirmSponsorEmail({ council, locale, link }: ConfirmSponsor) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-sponsor-subject"),
    paragraphs: [t("mail-sponsor-asked"), t("mail-sponsor-press")],
    button: { text: t("sponsor-confirm-button"), href: council.origin + link },
    footer: [t("mail-sponsor-not-you")],
  });
}
