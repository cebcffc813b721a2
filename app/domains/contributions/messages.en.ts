import { cy } from "#app/domains/contributions/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "refused-not-author": "Only the person who wrote this can change it.",
  "refused-not-found": "This is no longer here.",
  "refused-not-visible":
    "You cannot change this while it is being checked or after it has been hidden.",
};

/** Why words cannot be changed. */
export const messages = catalogue({ en, cy });
