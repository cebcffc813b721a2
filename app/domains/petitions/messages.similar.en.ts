import { cy } from "#app/domains/petitions/messages.similar.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  heading: "What there is already on this",
  none: "Nothing similar was found.",
  "new-tab": "(opens in a new tab)",
  "kind-petition": "Petition",
  "kind-thread": "Discussion",
  "kind-consultation": "Consultation",
  "state-open": "Open",
  "state-closed": "Closed",
  "state-rejected": "Not accepted",
  "state-planned": "Opens soon",
  signatures: "{count, plural, one {# signature} other {# signatures}}",
  answered: "Answered by the council",
  "rejected-on": "Not accepted on {day}",
};

/** What is said of texts that are similar to a petition. */
export const messages = catalogue({ en, cy });
