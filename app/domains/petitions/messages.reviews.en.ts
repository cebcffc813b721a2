import { cy } from "#app/domains/petitions/messages.reviews.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "ask-title": "Ask for a review of the response",
  "ask-lead":
    "You started “{title}”. If the council’s response does not deal with what it asks for, scrutiny councillors can look at it again. You can ask for that once, until {day}.",
  "ask-text": "Why does the response not deal with the petition?",
  "ask-text-hint": "Councillors and officers read this. It is not published.",
  "ask-button": "Ask for a review",
  "asked-title": "Your request has reached scrutiny",
  "asked-text":
    "We will write to you when it has been decided. The petition’s page shows how far it has come.",
  "over-title": "A review cannot be asked for",
  "over-text":
    "There is no response yet, the time for it is over, or it has been asked for before.",
  "see-petition": "See the petition",

  "reviews-title": "Reviews of responses",
  "reviews-lead": "What organisers have asked scrutiny to look at again.",
  "reviews-none": "No organiser has asked for a review.",
  "reviews-list": "Reviews, those that wait first",
  "column-petition": "Petition",
  "column-state": "State",
  "column-asked": "Asked for",
  "column-decided": "Decided",
  "state-requested": "Waits for scrutiny",
  "state-accepted": "Taken up by scrutiny",
  "state-declined": "Declined",
  "state-reported": "Reported",
  "review-title": "Review of a response",
  "review-asked-on": "Asked for on {day}",
  "review-words": "What the organiser says",
  "review-response": "The response, given on {day}",
  "review-decision": "What scrutiny said",
  "decide-title": "What scrutiny does",
  "choose-accepted": "It takes the review up",
  "choose-declined": "It declines the review",
  "choose-reported": "It has reported",
  "decide-words": "In which words",
  "decide-words-hint":
    "These stand on the petition’s timeline, and the organiser gets them by e-mail.",
  "decide-button": "Save and tell the organiser",

  "review-missing": "Enter why the response does not deal with the petition",
  "review-long": "This must have 2,000 characters or fewer",
  "decision-missing": "Choose what scrutiny does",
  "words-missing": "Enter what the timeline is to say",
  "words-long": "This must have 6,000 characters or fewer",

  "mail-subject": "Review of the response: {title}",
  "mail-requested":
    "Your request for a review of the council’s response has reached scrutiny. It is about your petition:",
  "mail-accepted":
    "Scrutiny has taken up the review that you asked for. It is about your petition:",
  "mail-declined": "Scrutiny will not review the response. It is about your petition:",
  "mail-reported":
    "Scrutiny has reported on the review that you asked for. It is about your petition:",

  "refused-no-response": "The council has not responded yet.",
  "refused-review-asked": "A review has been asked for before.",
  "refused-review-late": "The time in which a review could be asked for is over.",
  "refused-not-scrutiny": "Only policy leads and administrators decide about reviews.",
  "refused-review-unknown": "There is no such review.",
  "refused-review-decided": "Somebody has decided about it already.",
};

/** Every sentence about reviews of a response. */
export const messages = catalogue({ en, cy });
