import { messages } from "#app/domains/identity/messages.en.ts";
import { signInMinutes } from "#app/domains/identity/rules.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface SignInLetter {
  council: CouncilCard;
  locale: Locale;
  link: string;
  code: string;
}

/** The code and the link with which somebody signs in. */
export function signInEmail({ council, locale, link, code }: SignInLetter) {
  const t = translator(messages, locale);
  const name = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t("mail-subject", { code, council: name }),
    paragraphs: [
      t("mail-code", { code }),
      t("mail-link", { minutes: signInMinutes }),
      t("mail-not-you"),
    ],
    button: { text: t("mail-button"), href: `${council.origin}/sign-in/links/${link}` },
  });
}
