import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import type { ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Letter } from "#app/platform/mail/letter.tsx";

interface Review {
  council: CouncilCard;
  locale: Locale;
  petition: { number: number; title: string };
  stage: ReviewState;
  /** The words of scrutiny; empty when a review is asked for. */
  decision: string;
}

/** Tells the organiser of a petition how far the review of the response has come. */
export function reviewEmail({ council, locale, petition, stage, decision }: Review): Letter {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-subject", { title: petition.title }),
    paragraphs: [t(`mail-${stage}`), { quote: petition.title }, ...(decision ? [decision] : [])],
    button: { text: t("see-petition"), href: `${council.origin}/petitions/${petition.number}` },
  });
}
