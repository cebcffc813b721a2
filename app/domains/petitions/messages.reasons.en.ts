import { cy } from "#app/domains/petitions/messages.reasons.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "reason-duplicate": "Duplicate",
  "reason-duplicate-sentence": "There is already a petition that asks for the same.",
  "reason-no-action": "No clear action",
  "reason-no-action-sentence": "It does not ask the council to do something in particular.",
  "reason-irrelevant": "Not the council’s to decide",
  "reason-irrelevant-sentence": "It asks for something that this council cannot decide.",
  "reason-already-happening": "Already happening",
  "reason-already-happening-sentence": "What it asks for is already being done.",
  "reason-individual": "One person’s case",
  "reason-individual-sentence":
    "It is about one person’s own case, which the service concerned can look at with them.",
  "reason-foi": "Request for information",
  "reason-foi-sentence":
    "It asks for information; the way to get it is a freedom of information request.",
  "reason-complaint": "Complaint",
  "reason-complaint-sentence":
    "It is a complaint about a service, for which the council has a procedure of its own.",
  "reason-other-process": "Another procedure in law",
  "reason-other-process-sentence":
    "The law gives this matter a procedure of its own, such as planning, licensing or an appeal.",
  "reason-honours": "Honours or appointments",
  "reason-honours-sentence": "It is about honours or appointments, for which there is another way.",
  "reason-fake-name": "False name",
  "reason-fake-name-sentence": "It was not started under a real name.",
  "reason-unclear": "Cannot be understood",
  "reason-unclear-sentence": "It is not clear what it asks for.",
  "reason-joke": "Joke",
  "reason-joke-sentence": "It is a joke, or not meant seriously.",
  "reason-libellous": "Could damage a reputation",
  "reason-libellous-sentence":
    "It says something about a person or an organisation that may be false and harm them.",
  "reason-offensive": "Offensive",
  "reason-offensive-sentence": "Its words are offensive or threatening.",
  "reason-advert": "Advertising",
  "reason-advert-sentence": "It advertises something.",
  "reason-personal-data": "Names or describes private persons",
  "reason-personal-data-sentence": "It makes public who somebody is or what is private about them.",
  "reason-court": "Matter before a court",
  "reason-court-sentence": "It is about a matter that a court is deciding or has protected.",
  "reason-confidential": "Confidential",
  "reason-confidential-sentence":
    "It contains information that is confidential or would cause distress.",

  "reasons-title": "Reasons for rejecting petitions",
  "reasons-lead":
    "Moderators choose among these when they return or reject a petition; its creator and, unless the reason hides it, the public read them.",
  "reasons-add": "Add a reason",
  "reasons-caption": "Reasons in use, in the order of the form",
  "reasons-retired": "Retired reasons",
  "reasons-none-retired": "No reason has been retired.",
  "column-reason": "Reason",
  "column-shown": "The petition",
  "column-used": "Used",
  "column-change": "Change",
  "shown-rejected": "is listed as rejected",
  "shown-hidden": "is not shown at all",
  "reason-edit": "Edit",
  "reason-new-title": "A new reason for rejecting petitions",
  "reason-edit-title": "Edit the reason “{title}”",
  "reason-title-label": "What it is called, in English",
  "reason-title-cy-label": "What it is called, in Welsh",
  "reason-sentence-label": "What the creator and the public read, in English",
  "reason-sentence-cy-label": "What the creator and the public read, in Welsh",
  "reason-hides-legend": "What becomes of a petition rejected for it",
  "reason-hides-no": "It is listed as rejected, with the reason",
  "reason-hides-yes": "It is not shown at all",
  "reason-save": "Save",
  "reason-retire": "Retire it",
  "reason-retire-lead":
    "A retired reason cannot be chosen any more; petitions rejected for it keep it.",
  "reason-bring-back": "Bring it back",
  "reason-delete": "Delete it",
  "reason-delete-lead": "A reason that no petition was rejected for can be deleted.",
  "reason-title-missing": "Say what the reason is called, in both languages.",
  "reason-sentence-missing": "Write the sentence in both languages.",
  "reason-text-long": "Keep this to 300 characters or fewer.",
  "refused-not-keeper": "Only administrators change the reasons.",
  "refused-reason-exists": "There is a reason of this name already.",
  "refused-reason-in-use":
    "A petition was rejected for this reason, so it cannot be deleted. Retire it instead.",
  "refused-reason-built-in": "This reason comes with the service. Retire it instead.",
  "refused-reason-gone": "There is no such reason any more.",
} as const;

export const messages = catalogue({ en, cy });
