import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import type { KnownPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import type { CouncilCard } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface PasskeyLetter {
  council: CouncilCard;
  person: Pick<KnownPerson, "locale" | "timeZone">;
  /** What the passkey is called; may be empty. */
  name: string;
  at: Date;
}

/** Tells somebody that there is a new way into their account, in case it is not theirs. */
export function passkeyAddedEmail({ council, person, name, at }: PasskeyLetter) {
  const { locale, timeZone } = person;
  const t = translator(messages, locale);
  const called = name || t("passkey-unnamed");
  return letter({
    locale,
    council,
    subject: t("passkey-mail-subject", {
      council: locale === "cy" ? council.nameCy : council.name,
    }),
    paragraphs: [
      t("passkey-mail-added", { name: called, at: sayMoment(locale, timeZone, at) }),
      t("passkey-mail-what"),
      t("passkey-mail-not-you"),
    ],
    button: { text: t("passkey-mail-button"), href: `${council.origin}/account/passkeys` },
  });
}
