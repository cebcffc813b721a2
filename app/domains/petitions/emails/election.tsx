import { messages } from "#app/domains/petitions/messages.election.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Letter } from "#app/platform/mail/letter.tsx";

interface Election {
  council: CouncilCard;
  locale: Locale;
  message: string;
  petitions: readonly { number: number; title: string }[];
  /** How many more of theirs there are. */
  others: number;
}

/** Tells somebody that petitions they signed have ended for an election. */
export function electionEmail({ council, locale, message, petitions, others }: Election): Letter {
  const t = translator(messages, locale);
  const count = petitions.length + others;
  return letter({
    locale,
    council,
    subject: t("mail-election-subject", { count }),
    paragraphs: [
      message,
      t("mail-election-signed", { count }),
      {
        list: petitions.map(({ number, title }) => ({
          text: title,
          href: `${council.origin}/petitions/${number}`,
        })),
      },
      ...(others > 0 ? [t("mail-election-others", { count: others })] : []),
      t("mail-election-kept"),
    ],
    footer: [t("mail-election-why")],
  });
}
