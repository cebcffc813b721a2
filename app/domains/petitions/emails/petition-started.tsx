import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface PetitionStarted {
  council: CouncilCard;
  locale: Locale;
  title: string;
  /** How many sponsors it needs. */
  sponsors: number;
  isConfirmed: boolean;
  link: string;
  sponsorLink: string | null;
}

/**
 * The links of somebody who sent a petition in: to confirm and look after it, and to pass on. Until they
 * have confirmed it holds none of its words: anybody could have them sent to anybody.
 */
export function petitionStartedEmail(props: PetitionStarted) {
  const { council, locale, title, sponsors, isConfirmed, link, sponsorLink } = props;
  const t = translator(messages, locale);
  const passOn = sponsorLink ? council.origin + sponsorLink : null;
  return letter({
    locale,
    council,
    subject: isConfirmed ? t("mail-organiser-subject", { title }) : t("mail-started-subject"),
    paragraphs: [
      ...(isConfirmed ? [] : [t("mail-started-sent"), t("mail-started-confirm")]),
      ...(passOn
        ? [
            { heading: t("mail-started-sponsors") },
            t("mail-started-pass-on", { sponsors }),
            { list: [{ text: passOn, href: passOn }] },
          ]
        : []),
    ],
    button: {
      text: t(isConfirmed ? "mail-organiser-button" : "mail-started-button"),
      href: council.origin + link,
    },
    footer: [t("mail-started-keep"), t("mail-started-not-you")],
  });
}
