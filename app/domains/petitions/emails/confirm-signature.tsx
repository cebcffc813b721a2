import { messages } from "#app/domains/petitions/messages.en.ts";
import { messages as withdrawing } from "#app/domains/petitions/messages.withdrawing.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface ConfirmSignature {
  council: CouncilCard;
  locale: Locale;
  title: string;
  /** The path at which the signature is confirmed. */
  link: string;
  /** The path at which it is withdrawn later. */
  withdrawal: string;
}

/** Asks the owner of an address whether they really signed. */
export function confirmSignatureEmail(asked: ConfirmSignature) {
  const { council, locale, title, link, withdrawal } = asked;
  const t = translator(messages, locale);
  const off = translator(withdrawing, locale);
  return letter({
    locale,
    council,
    subject: t("mail-subject", { title }),
    paragraphs: [t("mail-asked"), { quote: title }, t("mail-press")],
    button: { text: t("mail-button"), href: council.origin + link },
    footer: [
      t("mail-not-you"),
      { list: [{ text: off("withdraw-mail-later"), href: council.origin + withdrawal }] },
    ],
  });
}
