import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { draftDays } from "#app/domains/petitions/rules.starting.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface ContinueDraft {
  council: CouncilCard;
  locale: Locale;
  link: string;
}

/** The link with which somebody goes on with the petition they are writing. */
export function continueDraftEmail({ council, locale, link }: ContinueDraft) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-draft-subject"),
    paragraphs: [t("mail-draft-text", { days: draftDays })],
    button: { text: t("mail-draft-button"), href: council.origin + link },
    footer: [t("mail-draft-not-you")],
  });
}
