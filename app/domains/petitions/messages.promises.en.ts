import { cy } from "#app/domains/petitions/messages.promises.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "overdue-title": "Promises to petitions",
  "overdue-lead":
    "We promise to acknowledge petitions and to respond to them by a day. Here is where we are late, and how long our responses took.",
  "overdue-heading": "Overdue",
  "back-scheme": "How petitions work here",
  "overdue-none": "Nothing is overdue.",
  "answered-heading": "Responses given",
  "answered-none": "We have not responded to a petition yet.",
  "promises-title": "What petitions are promised",
  "promises-lead": "What is still owed to published petitions, the most urgent first.",
  "to-acknowledge": "To acknowledge",
  "to-answer": "To answer",
  "to-acknowledge-none": "Every petition has been acknowledged.",
  "to-answer-none": "No response is owed.",
  "column-petition": "Petition",
  "column-step": "Promised",
  "column-due": "Promised by",
  "column-late": "Late by",
  "column-given": "Given on",
  "column-taken": "Time taken",
  "column-paper": "Paper",
  "link-paper": "Signatures on paper",
  "step-acknowledgement": "Acknowledgement",
  "step-response": "Response",
  "days-long": "{count, plural, one {# day} other {# days}}",
  "taken-in-time": "{days}, in time",
  "taken-late": "{days}, {late} late",
  "due-late": "Overdue",
  "promise-moved":
    "Promised by {first} at first. It moved because petitions rest from {startsOn} to {endsOn}: {reason}",
};

export const messages = catalogue({ en, cy });
