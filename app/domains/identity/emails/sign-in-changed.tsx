import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface SignInChangedLetter {
  council: CouncilCard;
  locale: Locale;
  what: "password" | "authenticator" | "account";
}

/** Tells a member of staff that the way they sign in has changed. */
export function signInChangedEmail({ council, locale, what }: SignInChangedLetter) {
  const t = translator(messages, locale);
  const name = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t(`changed-${what}-subject`, { council: name }),
    paragraphs: [t(`changed-${what}-text`), t("changed-not-you")],
    button: { text: t("changed-button"), href: `${council.origin}/account` },
  });
}
