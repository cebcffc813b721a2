import { catalogue } from "#app/platform/i18n/translator.ts";
import { cy } from "#app/platform/mail/messages.cy.ts";

export const en = {
  "sent-by": "{council} sent this e-mail. Replies to it are not read.",
  "button-hint": "If the button does not work, copy this address into your browser:",
} as const;

export const messages = catalogue({ en, cy });
