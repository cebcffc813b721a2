import { messages } from "#app/domains/petitions/messages.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface ConfirmSignature {
  council: CouncilCard;
  locale: Locale;
  title: string;
  /** The path at which the signature is confirmed. */
  link: string;
}

/** Asks the owner of an address whether they really signed. */
export function confirmSignatureEmail({ council, locale, title, link }: ConfirmSignature) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("mail-subject", { title }),
    paragraphs: [t("mail-asked"), { quote: title }, t("mail-press")],
    button: { text: t("mail-button"), href: council.origin + link },
    footer: [t("mail-not-you")],
  });
}
