import { catalogue } from "#app/platform/i18n/translator.ts";
import { cy } from "#app/platform/mail/messages.cy.ts";

export const en = {
  "sent-by": "{council} sent this e-mail. Replies to it are not read.",
  "button-hint": "If the button does not work, copy this address into your browser:",
  "inbox-title": "E-mails sent by this site",
  "inbox-intro":
    "This is a demonstration: e-mails are kept here instead of being sent. The latest come first.",
  "inbox-none": "No e-mail has been written yet.",
  to: "To",
  written: "Written",
  state: "State",
  "state-due": "Due",
  "state-captured": "Captured",
  "state-sent": "Sent",
  "state-failed": "Failed",
  "as-text": "As text",
  "as-html": "As HTML",
} as const;

export const messages = catalogue({ en, cy });
