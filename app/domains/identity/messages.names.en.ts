import { cy } from "#app/domains/identity/messages.names.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "former-participant": "former participant",
  "resident-of": "a resident of {area}",
  "resident-somewhere": "a resident",
};

/** What people are called in public, in every language. */
export const messages = catalogue({ en, cy });
