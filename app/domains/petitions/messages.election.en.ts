import { cy } from "#app/domains/petitions/messages.election.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "election-title": "End all petitions for an election",
  "election-lead":
    "{count, plural, =0 {No petition is open at the moment.} one {One petition is open.} other {# petitions are open.}} All of them end at the end of the day you choose. Everybody who signed one and asked for news gets one letter, however many they signed. This cannot be undone.",
  "election-day": "Last day to sign",
  "election-message": "What people are told, in English",
  "election-message-hint": "Shown on each of these petitions and in the letters",
  "election-message-cy": "What people are told, in Welsh",
  "election-button": "End all petitions on this day",
  "closure-ahead": "Petitions end on {day}",
  "closure-over": "This petition ended early because of an election",

  "mail-election-subject":
    "{count, plural, one {A petition you signed has ended} other {Petitions you signed have ended}} because of an election",
  "mail-election-signed":
    "{count, plural, one {You signed this petition:} other {You signed these petitions:}}",
  "mail-election-others": "and {count, plural, one {one more} other {# more}}.",
  "mail-election-kept": "Signatures given until then count, and the pages stay.",
  "mail-election-why":
    "You get this one letter because you started one of these petitions, or signed and asked to hear what becomes of it.",

  "election-day-wrong": "Enter a day like 2027-05-06",
  "message-missing": "Say in English why petitions end",
  "message-cy-missing": "Say in Welsh why petitions end",
  "message-long": "Use 500 characters or fewer",
  "refused-not-administrator": "Only administrators end petitions for an election.",
  "refused-election-day-past": "The day must be today or later.",
  "refused-election-known": "A day on which all petitions end is set already.",
};

export const messages = catalogue({ en, cy });
