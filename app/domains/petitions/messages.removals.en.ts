import { cy } from "#app/domains/petitions/messages.removals.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "removals-title": "Removals from petition {number}",
  "removals-lead":
    "Signatures that are not genuine are removed together, under a condition and with a reason. The petition’s page tells the public how many, when and why. Every removal can be undone.",
  "removals-new": "Prepare a removal",
  "removals-none": "Nothing has been removed from this petition together.",
  "removals-signatures": "Signatures",
  "column-removal": "Removal",
  "column-removal-state": "State",
  "column-found": "Found",
  "column-removed": "Removed",
  "column-prepared": "Prepared",
  "removal-of": "Removal {number}",
  "removal-state-prepared": "Prepared",
  "removal-state-running": "Running",
  "removal-state-cancelled": "Stopped",
  "removal-state-done": "Done",
  "removal-state-undoing": "Being undone",
  "removal-state-undone": "Undone",

  "removal-new-title": "Prepare a removal",
  "removal-new-lead":
    "Say which signatures. They have to fit everything that you fill in. Nothing is removed yet: first you see how many they are. What is signed from now on stays, and so does the signature of the petition’s creator.",
  "removal-network": "Network",
  "removal-network-hint": "203.0.113.7, 203.0.113.0/24 or 2001:db8::/48",
  "removal-domain": "Mail domain",
  "removal-domain-hint":
    "example.com, *.example.com (one level below) or **.example.com (everything below)",
  "removal-email": "E-mail address",
  "removal-name": "Name",
  "removal-name-hint": "* stands for anything: mickey *",
  "removal-ward": "Ward",
  "removal-ward-any": "Any",
  "removal-ward-unresolved": "No ward known",
  "removal-country": "Country",
  "removal-country-hint": "Two letters, such as FR",
  "removal-held": "Held by a rule",
  "removal-held-any": "Held or not",
  "removal-held-yes": "Only those held",
  "removal-held-no": "Only those not held",
  "removal-from": "Asked for from",
  "removal-until": "Asked for before",
  "removal-moment-hint": "2026-11-22 or 2026-11-22T14:30, by the council’s clock",
  "removal-reason": "Why",
  "removal-reason-hint": "For the record; the public does not see it.",
  "removal-note": "What the public is told",
  "removal-note-hint":
    "Beside the number and the day, for example: “They came from one computer within an hour, under names from a telephone book.”",
  "removal-new-button": "See how many",

  "removal-found":
    "{found, plural, =0 {No signature fits} one {# signature fits} other {# signatures fit}}",
  "removal-progress": "{removed} of {found} removed, {counted} of them had been counted",
  "removal-restored": "{restored} count again",
  "removal-condition": "Condition",
  "removal-condition-forgotten": "Forgotten, like the people whom it named",
  "removal-condition-email": "one e-mail address (not kept)",
  "removal-condition-from": "asked for from {when}",
  "removal-condition-until": "asked for before {when}",
  "removal-prepared-at": "Prepared",
  "removal-started-at": "Begun",
  "removal-ended-at": "Ended",
  "removal-undone-at": "Undone",
  "removal-sample": "The first of them",
  "removal-start-lead":
    "They are removed a hundred at a time. You can stop at any moment, and undo all of it.",
  "removal-start-button": "{found, plural, one {Remove # signature} other {Remove # signatures}}",
  "removal-cancel-button": "Stop",
  "removal-forget-button": "Do not remove them",
  "removal-undo-button": "Undo this removal",
  "removal-undo-title": "Undo removal {number}?",
  "removal-undo-lead":
    "{removed, plural, one {# signature comes} other {# signatures come}} back as they were. The public is told.",
  "removal-refresh": "See how far it is",

  "removal-condition-missing":
    "Say which signatures: a network, a domain, an address, a name, a ward, a country, those held, or both ends of a time",
  "removal-network-wrong": "Enter a network such as 203.0.113.0/24",
  "removal-domain-wrong": "Enter a mail domain such as example.com",
  "removal-email-wrong": "Enter an e-mail address",
  "removal-name-wrong": "Enter at least two letters of a name",
  "removal-ward-wrong": "Choose a ward from the list",
  "removal-country-wrong": "Enter two letters, such as FR",
  "removal-held-wrong": "Choose whether they are held",
  "moment-wrong": "Enter a day like 2026-11-22, or 2026-11-22T14:30",
  "removal-note-missing": "Say what the public is told",
  "removal-note-long": "Use 500 characters or fewer",
  "reason-missing": "Say why",
  "reason-long": "Use 500 characters or fewer",

  "refused-not-remover": "Only administrators remove signatures together.",
  "refused-removal-petition-unknown": "There is no such petition.",
  "refused-removal-condition-missing": "A removal without a condition is refused.",
  "refused-removal-unknown": "There is no such removal.",
  "refused-removal-state": "This is not possible any more. Look at the removal as it is now.",

  "note-removed":
    "{removed, plural, one {# signature was removed.} other {# signatures were removed.}} The total fell by as many.",
  "note-restored":
    "{restored, plural, one {# removed signature counts again.} other {# removed signatures count again.}}",
};

/** What staff read when signatures are removed together, and what the public reads of it. */
export const messages = catalogue({ en, cy });
