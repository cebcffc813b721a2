import { messages } from "#app/domains/identity/messages.leaving.en.ts";
import { publicName } from "#app/domains/identity/rules.names.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

/** The last letter to somebody: their account is deleted. */
export function accountDeleted({ council, locale }: { council: CouncilCard; locale: Locale }) {
  const t = translator(messages, locale);
  const name = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t("left-mail-subject", { council: name }),
    paragraphs: [
      t("left-mail-gone"),
      t("left-mail-stays", { former: publicName(null, locale) }),
      t("left-mail-not-you"),
    ],
  });
}
