import { cy } from "#app/domains/petitions/messages.counting.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  /** The script puts the moment in the place of the percent sign. */
  "live-as-of": "as of %",

  "repaired-lately": "Petitions whose count had to be put right in the last seven days",

  "threshold-mail-subject": "A petition has reached {needed, number} signatures: {title}",
  "threshold-mail-reached":
    "This petition has reached {needed, number} signatures{isLocal, select, true { of local people} other {}}. By our scheme the council now owes it: {owed}.",
  "threshold-mail-button": "See the petition",
  "threshold-mail-why":
    "You get this e-mail because you lead on policy or administer this service.",

  "recount-mail-subject": "The count of petition {number} was wrong and has been put right",
  "recount-mail-found":
    "Last night’s recount found that what petition {number} shows was not what its signatures say: it showed {before, number} and now shows {after, number}.",
  "recount-mail-why-now":
    "Nobody who signs can cause this. Somebody or something has changed the database past the service, or the service has a fault. The audit trail holds every figure before and after.",
  "recount-mail-button": "See the audit trail",
  "recount-mail-why": "You get this e-mail because you run or administer this service.",
} as const;

export const messages = catalogue({ en, cy });
