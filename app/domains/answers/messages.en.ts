import { cy } from "#app/domains/answers/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  official: "Official answer",
  "from-team": "Answer from {team}",
  "from-council": "Answer from the council",
  "published-on": "Published {when}",

  "waiting-title": "Questions waiting for an answer",
  "waiting-lead": "The question that has waited longest comes first.",
  "waiting-none": "No question is waiting. Well done.",
  "waiting-since": "Asked {when} by {name}",
  "waiting-comments": "{count, plural, =0 {No comments} one {# comment} other {# comments}}",
  "waiting-next": "Later questions",
  "waiting-first": "Back to the questions that have waited longest",

  "new-title": "Answer in public",
  question: "The question",
  "asked-by": "Asked by {name}, {when}",
  "read-thread": "Read the whole discussion",
  "answered-already":
    "{count, plural, one {The council has answered this question once already.} other {The council has answered this question # times already.}}",
  team: "In the name of which team?",
  "team-choose": "Choose a team",
  "no-teams": "You do not belong to a team yet. An administrator can add you to one.",
  body: "Your answer",
  "body-hint":
    "Everyone can read it. Write as you would speak: the answer first, then why, then what happens next.",
  markdown: "How to make headings, lists and links",
  "markdown-heading": "A line that begins with ## is a heading.",
  "markdown-list": "Lines that begin with a hyphen make a list.",
  "markdown-link": "[the words](https://www.example.org) make a link.",
  "markdown-strong": "Words between ** and ** are bold.",
  preview: "Preview",
  "preview-title": "How it will look",
  "answer-it": "Answer it",
  publish: "Publish the answer",

  "team-missing": "Choose the team that answers",
  "answer-empty": "Write your answer",
  "answer-long": "Your answer must be 20,000 characters or fewer",
  "refused-not-responder": "Only responders and approvers can answer for the council.",
  "refused-draft-only": "Your answers go to an approver first.",
  "refused-not-in-team": "You can answer only in the name of a team that you belong to.",
  "refused-team-not-found": "This team no longer exists. Choose another one.",
};

/** What officers and readers are told about answers. */
export const messages = catalogue({ en, cy });
