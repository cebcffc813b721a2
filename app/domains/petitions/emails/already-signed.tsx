import { messages } from "#app/domains/petitions/messages.en.ts";
import { messages as signing } from "#app/domains/petitions/messages.signing.en.ts";
import { messages as withdrawing } from "#app/domains/petitions/messages.withdrawing.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface AlreadySigned {
  council: CouncilCard;
  locale: Locale;
  title: string;
  number: number;
  /** Whether another person of the household may sign as well. */
  hasRoom: boolean;
  /** The path at which the signature is withdrawn. */
  withdrawal: string;
}

/** Tells somebody who signs again, in the one place that only they can see, that they are counted. */
export function alreadySignedEmail(signed: AlreadySigned) {
  const { council, locale, title, number, hasRoom, withdrawal } = signed;
  const t = translator(messages, locale);
  const again = translator(signing, locale);
  const off = translator(withdrawing, locale);
  return letter({
    locale,
    council,
    subject: t("mail-again-subject", { title }),
    paragraphs: [
      t("mail-again-asked"),
      { quote: title },
      t("mail-again-counted"),
      ...(hasRoom ? [again("household")] : []),
    ],
    button: { text: t("mail-again-button"), href: `${council.origin}/petitions/${number}` },
    footer: [{ list: [{ text: off("withdraw-mail"), href: council.origin + withdrawal }] }],
  });
}
