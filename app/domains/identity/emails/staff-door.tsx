import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

/** Tells staff who asked at the residents' door where theirs is; nothing in it signs anybody in. */
export function staffDoorEmail({ council, locale }: { council: CouncilCard; locale: Locale }) {
  const t = translator(messages, locale);
  const name = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t("door-subject", { council: name }),
    paragraphs: [t("door-why"), t("door-not-you")],
    button: { text: t("door-button"), href: `${council.origin}/staff/sign-in` },
  });
}
