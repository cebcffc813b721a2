import { messages } from "#app/domains/identity/messages.people.en.ts";
import { invitationDays } from "#app/domains/identity/rules.people.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface InvitationLetter {
  council: CouncilCard;
  locale: Locale;
  name: string;
  token: string;
}

/** The link with which a new member of staff chooses how to sign in. */
export function invitationEmail({ council, locale, name, token }: InvitationLetter) {
  const t = translator(messages, locale);
  const place = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t("mail-subject", { council: place }),
    paragraphs: [
      t("mail-invited", { name, council: place }),
      t("mail-link", { days: invitationDays }),
      t("mail-not-you"),
    ],
    button: { text: t("mail-button"), href: `${council.origin}/staff/invitations/${token}` },
  });
}
