import { cy } from "#app/domains/answers/messages.drafts.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "drafts-title": "Drafts of answers",
  "drafts-lead": "Answers that wait for an approver before everyone can read them.",
  "drafts-none": "No draft is waiting.",
  "drafts-caption": "Drafts, those that wait first",
  "drafts-question": "Question",
  "drafts-handed-in": "Handed in",
  "drafts-state": "State",
  "state-waiting": "Waiting",
  "state-published": "Published",
  "state-returned": "Sent back",
  "draft-title": "Draft of an answer",
  "draft-by": "Written by {name} for {team}, {when}",
  "draft-no-team": "a team that no longer exists",
  "draft-words": "How it will look",
  "draft-note": "What the approver says",
  "draft-again": "Write the answer anew",
  "draft-question": "Read the question",
  "submit-draft": "Send it to an approver",
  "draft-only": "An approver reads your answer before it is published.",
  decide: "Decide",
  decision: "What happens with it?",
  "decision-publish": "Publish it",
  "decision-publish-hint": "In the words below, which you may change.",
  "decision-return": "Send it back",
  "decision-return-hint": "Its author reads your note and writes a new one.",
  "decision-body": "The answer",
  "decision-note": "Note to its author",
  "decision-note-hint": "Needed when you send it back. Residents never see it.",
  "decision-button": "Save the decision",
  "decision-missing": "Choose whether to publish it or to send it back",
  "note-missing": "Write what its author should change",
  "note-long": "The note must be 1,000 characters or fewer",
  "refused-not-approver": "Only approvers decide about drafts.",
  "refused-question-hidden":
    "The question is not public any more, so its answer cannot be published. You can send the draft back.",
  "refused-draft-decided":
    "Somebody has decided about this draft already, or it has changed. This is how it stands now.",
  "refused-draft-own": "Somebody else must decide about a draft of yours.",
};

/** What officers and approvers are told about drafts of answers. */
export const messages = catalogue({ en, cy });
