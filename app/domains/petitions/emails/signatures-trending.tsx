import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface SignaturesTrending {
  council: CouncilCard;
  locale: Locale;
  /** From how many networks and mail domains. */
  sources: number;
}

/** Tells an administrator that unusually many sign from one place; from which stands on the page alone. */
export function signaturesTrendingEmail({ council, locale, sources }: SignaturesTrending) {
  const t = translator(messages, locale);
  return letter({
    locale,
    council,
    subject: t("trend-mail-subject"),
    paragraphs: [t("trend-mail-what", { sources }), t("trend-mail-next")],
    button: { text: t("holds-title"), href: `${council.origin}/staff/petitions/holds` },
    footer: [t("trend-mail-why")],
  });
}
