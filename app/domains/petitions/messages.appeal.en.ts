import { cy } from "#app/domains/petitions/messages.appeal.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "appeal-link": "If you think this is wrong",
  "appeal-heading": "If you think we got it wrong",
  "appeal-removed":
    "If we removed signatures from a petition and yours was genuine, ask us to look again. Name the petition and its number, the name and e-mail address you signed with, and roughly the day. An administrator can put your signature back, and it counts again.",
  "appeal-rejected":
    "If we rejected your petition or took it down, ask us to look again. Name the petition and its number, and say why our reason does not hold. An administrator can restore it.",
  "appeal-letter": "If you think this is wrong, here is how to ask us to look again:",
};

/** Where to turn against a removed signature or a rejected petition. */
export const messages = catalogue({ en, cy });
