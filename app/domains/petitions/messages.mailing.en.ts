import { cy } from "#app/domains/petitions/messages.mailing.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "subject-acknowledgement": "The council has received the petition",
  "subject-response": "The council has responded",
  "subject-hearing": "A hearing about the petition",
  "subject-debate": "A debate about the petition",
  "subject-no-debate": "The petition will not be debated",
  "subject-outcome": "What was decided",
  "subject-other-business": "News",
  "news-preview": "[Preview] {subject}",
  "news-signed": "There is news of a petition that you signed:",
  "news-started": "There is news of the petition that you started:",
  "news-button": "See the petition",
  "news-review":
    "If you think that the response does not deal with the petition, you can ask for it to be reviewed.",
  "news-review-link": "Ask for a review",
  "news-why": "You get this because you signed and wished to hear more.",
  "news-why-organiser": "You get this because you started the petition.",
  "news-stop": "Get no more e-mails about this petition",

  "stop-title": "No more e-mails about this petition",
  "stop-text": "Your signature stays. You only get no more e-mails about “{title}”.",
  "stop-button": "Stop the e-mails",
  "stopped-title": "You get no more e-mails",
  "stopped-text": "Your signature under “{title}” stays and counts.",
  "stopped-link": "See the petition",

  "mailings-title": "Letters to those who signed",
  "mailings-lead":
    "They go out in the night after, to everybody who signed, confirmed it and wishes to hear more, and to the organiser: one letter to an address.",
  "mailings-none": "No letters have been written yet.",
  "mailings-new": "Write a letter",
  "mailings-list": "Letters, the newest first",
  "column-subject": "Letter",
  "column-kind": "About",
  "column-state": "State",
  "column-due": "Begins",
  "column-letters": "Sent so far",
  "column-stop": "Stop",
  "kind-letter": "Letter of its own",
  "state-waiting": "Waits for the night",
  "state-sending": "Going out",
  "state-sent": "Gone out",
  "state-superseded": "Replaced by a newer one",
  "state-cancelled": "Stopped",
  "mailing-cancel": "Stop",
  "letter-title": "Write to those who signed",
  "letter-lead":
    "It stands nowhere on the site. To tell everybody something, add it to the timeline instead.",
  "label-subject": "Subject",
  "label-letter": "Letter",
  "submit-letter": "Send in the coming night",
  "submit-try": "E-mail a preview to me",
  "preview-sent": "A preview is on its way to your own address. Nobody else gets it.",
  "missing-subject": "Enter a subject",
  "subject-long": "The subject must have 150 characters or fewer",
  "missing-text": "Enter the text",
  "details-long": "The text must have 6,000 characters or fewer",
  "back-to-timeline": "Timeline",

  "refused-mailing-over": "It has gone out or was stopped already.",
  "refused-no-address": "There is no address for you to send a preview to.",
  "refused-link-unknown": "This link is not complete, or it is not one of ours.",
  "refused-not-officer": "You may not write on the timeline or to those who signed.",
  "refused-draft-only": "You may draft answers and not publish. Ask an approver to publish this.",
  "refused-petition-unknown": "There is no such published petition.",
};

/** Every sentence of letters to those who signed, and about them. */
export const messages = catalogue({ en, cy });
