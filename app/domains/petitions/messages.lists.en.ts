import { cy } from "#app/domains/petitions/messages.lists.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "lists-label": "Petitions by what came of them",
  recent: "Newest petitions",
  awaiting_response: "Waiting for a response",
  with_response: "With a response",
  awaiting_debate: "Waiting for a debate",
  debated: "Debated",
  not_debated: "Not to be debated",
  "list-unknown": "There is no list “{list}”. These are the open petitions.",
};

/** Every sentence about lists of petitions by what came of them. */
export const messages = catalogue({ en, cy });
