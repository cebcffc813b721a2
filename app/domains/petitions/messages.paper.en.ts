import { cy } from "#app/domains/petitions/messages.paper.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "paper-title": "Signatures on paper",
  "paper-lead":
    "One officer counts the sheets and keys them in. Another counts them again without seeing the first count. They are added to the petition once both say the same.",
  "paper-counted":
    "{count, plural, one {# signature on paper counts} other {# signatures on paper count}} so far.",
  "paper-new": "Key a batch",
  "paper-none": "No paper has been keyed for this petition.",
  "paper-petition": "Petition {number}",
  "column-batch": "Batch",
  "column-lines": "Lines",
  "column-void": "Void",
  "column-counted": "Counted",
  "column-keyed": "Keyed by",
  "column-checked": "Checked by",
  "column-batch-state": "State",
  "column-do": "Do",
  "batch-number": "{number}",
  "batch-correction": "{number}, corrects {corrects}",
  "batch-by": "{name}, {day}",
  "batch-state-keyed": "To be checked",
  "batch-state-counted": "Counted",
  "batch-state-refused": "Not counted",
  "batch-blind": "Not shown before the check",
  "batch-note": "Note: {note}",
  "batch-found":
    "Counted again: {lines, plural, one {# line} other {# lines}}, {void, number} of them void.",
  "batch-check": "Check",
  "batch-correct": "Correct",
  "batch-scan": "Scan",
  "paper-about": "batch {number}",

  "paper-new-title": "Key a batch of paper signatures",
  "paper-lines": "Lines with something written on them",
  "paper-void": "Of these, lines that do not count",
  "paper-void-hint":
    "No name or address, somebody who has signed already, or a connection that the rules do not allow",
  "paper-note": "Note",
  "paper-note-hint":
    "For colleagues, for example where the sheets were collected. Name nobody who signed.",
  "paper-scan": "Scan of all sheets",
  "paper-scan-hint": "A PDF, PNG or JPEG of up to 10 MB. Only staff can open it.",
  "paper-new-button": "Key this batch",
  "lines-wrong": "Enter a number of lines from 1 to 10,000",
  "void-wrong": "Enter a number from 0 to 10,000",
  "void-many": "There cannot be more void lines than lines",
  "paper-note-long": "Use 500 characters or fewer",
  "scan-missing": "Choose a file with the scan",
  "scan-large": "The file must not be larger than 10 MB",

  "check-title": "Check batch {batch}",
  "check-lead":
    "Open the scan or take the sheets, and count without asking what {name} counted. If both counts are the same the batch is added to the petition; if not it is set aside.",
  "check-own": "You keyed this batch, so somebody else has to check it.",
  "check-button": "Send my count",
  "check-correction-lead": "{name} asks to change the paper signatures by {change}: {reason}",
  "check-verdict": "Is that right?",
  "verdict-right": "Yes, change the count",
  "verdict-wrong": "No, leave it as it is",
  "verdict-missing": "Say whether it is right",
  "check-correction-button": "Send my answer",

  "correction-title": "Correct batch {batch}",
  "correction-lead":
    "{counted, plural, one {# signature of this batch was} other {# signatures of this batch were}} counted. The correction is an entry of its own, and somebody else checks it.",
  "correction-change": "How many more, or fewer with a minus",
  "correction-change-hint": "For example -8",
  "correction-reason": "Why",
  "correction-button": "Send for checking",
  "change-wrong": "Enter a number that is not 0, such as -8",
  "correction-reason-missing": "Say why",

  "entry-counted":
    "{count, plural, one {# signature} other {# signatures}} on paper, counted by two officers, {count, plural, one {was} other {were}} added.",
  "entry-corrected": "The number of signatures on paper was put right: {change}.",

  "refused-not-officer": "Only responders, policy leads and administrators handle paper.",
  "refused-petition-unknown": "Only published petitions take signatures on paper.",
  "refused-paper-late":
    "It is so long over that the names under it were forgotten. It takes no more signatures on paper.",
  "refused-scan-kind": "The scan must be a PDF, PNG or JPEG file.",
  "refused-paper-repeated": "This scan belongs to another batch of this petition already.",
  "refused-batch-unknown": "There is no such batch to do this with; somebody may have been faster.",
  "refused-same-officer": "Somebody else has to check what you keyed.",
  "refused-below-zero": "There are not that many signatures on paper.",
};

export const messages = catalogue({ en, cy });
