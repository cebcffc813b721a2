import { cy } from "#app/domains/petitions/messages.pauses.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "pauses-title": "When petitions rest",
  "pauses-lead":
    "On these days nobody can sign a petition, and none is published. Every open petition gets as many days more as it rested, and what we promised petitions by a day we owe as many days later. Petitions can still be written, sent in and checked.",
  "pauses-new": "Add a pause",
  "pauses-none": "Petitions have never rested, and no pause is planned.",
  "pauses-days": "Days",
  "pauses-why": "Why",
  "pauses-state": "State",
  "pauses-act": "Change",
  "pause-days": "{startsOn} to {endsOn} ({days, plural, one {# day} other {# days}})",
  "pause-state-ahead": "Planned",
  "pause-state-running": "Now",
  "pause-state-over": "Over",
  "pause-state-cancelled": "Cancelled",
  "pause-cancel-link": "Cancel",

  "pause-new-title": "Add a pause",
  "pause-starts-on": "First day",
  "pause-ends-on": "Last day",
  "pause-ends-on-hint": "For example the day of the election",
  "pause-reason": "Why, in English",
  "pause-reason-hint":
    "Shown on every petition, for example: “We do not take signatures in the weeks before the council election on 6 May.”",
  "pause-reason-cy": "Why, in Welsh",
  "pause-new-button": "Add this pause",

  "pause-cancel-title": "Cancel this pause?",
  "pause-cancel-ahead":
    "Petitions will not rest on these days, and no deadline moves. What we promised petitions moves back to its earlier day.",
  "pause-cancel-running":
    "People can sign again at once. Deadlines, and what we promised petitions, move by the days up to and with today.",
  "pause-cancel-button": "Cancel the pause",

  "resting-heading": "Petitions are resting until {day}",
  "resting-moved":
    "Nobody can sign until then. Each open petition gets as many days more as it rested, and what we promised it by a day we owe as many days later.",

  "entry-moved":
    "Petitions rested for {days, plural, one {# day} other {# days}}, so this one can be signed for as many days more.",

  "pause-day-wrong": "Enter a day like 2027-03-22",
  "pause-reason-missing": "Say in English why petitions rest",
  "pause-reason-cy-missing": "Say in Welsh why petitions rest",
  "pause-reason-long": "Use 500 characters or fewer",
  "pause-ends-early": "The last day must not lie before the first",
  "refused-not-administrator": "Only administrators change how petitions work.",
  "refused-pause-begun": "A pause can begin today at the earliest.",
  "refused-pause-long": "A pause can last 120 days at most.",
  "refused-pause-overlaps": "Petitions rest on some of these days already.",
  "refused-pause-unknown": "There is no such pause, or somebody has cancelled it.",
  "refused-pause-over": "This pause is over.",
};

export const messages = catalogue({ en, cy });
