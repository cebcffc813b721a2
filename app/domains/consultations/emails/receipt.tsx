import { messages } from "#app/domains/consultations/messages.en.ts";
import type { ResponseCopy } from "#app/domains/consultations/queries/show-response.server.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter } from "#app/platform/mail/letter.tsx";

interface Receipt {
  council: CouncilCard;
  locale: Locale;
  response: ResponseCopy;
  url: string;
}

/** The copy of a response, with its reference. */
export function receipt({ council, locale, response, url }: Receipt) {
  const t = translator(messages, locale);
  const { reference, consultation } = response;
  const title = consultation.title;
  const councilName = locale === "cy" ? council.nameCy : council.name;
  return letter({
    locale,
    council,
    subject: t("mail-subject", { reference, title }),
    paragraphs: [
      t("mail-thanks", { council: councilName, title }),
      t("mail-reference", { reference }),
      t("mail-copy"),
      ...response.answers.map(({ prompt, answer }) => `${prompt}\n${answer ?? t("not-answered")}`),
      t("receipt-next-text"),
    ],
    button: { text: t("mail-button"), href: url },
  });
}
