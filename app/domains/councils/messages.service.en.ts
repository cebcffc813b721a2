import { cy } from "#app/domains/councils/messages.service.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  title: "Notice and switches",
  lead: "Tell everybody something on every page, or let parts of the site rest while it is under great load. It takes a few seconds to show.",
  saved: "Saved",
  "label-notice": "Notice in English",
  "label-notice-cy": "Notice in Welsh",
  "hint-notice": "Leave both empty when there is nothing to say.",
  "notice-long": "A notice must have 300 characters or fewer",
  "notice-half": "Write the notice in both languages, or in none",
  "label-switches": "Let these rest",
  "switch-search": "Searching petitions and discussions",
  "switch-live-counts": "Counting along on the page of a petition",
  "switch-starting": "Starting new petitions",
  nothing: "Nothing",
  save: "Save",
  "search-rests":
    "Searching rests for the moment, because many people are here. Everything else works.",
  "starting-rests":
    "New petitions cannot be started for the moment, because many people are here. Please come again later.",

  "status-title": "Does everything work?",
  "status-well": "Everything works.",
  "status-letters": "E-mails are late: the oldest has been waiting since {moment}.",
  "status-work": "Some things take longer: the oldest has been waiting since {moment}.",
  "status-rests": "These parts rest for the moment:",
  "status-asked": "As of {moment}.",
};

/** Every sentence about the state of a council's site. */
export const messages = catalogue({ en, cy });
