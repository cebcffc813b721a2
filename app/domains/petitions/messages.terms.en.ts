import { cy } from "#app/domains/petitions/messages.terms.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "archive-title": "Petitions by term of the council",
  "archive-lead":
    "The council is elected for a term. A petition belongs to the term in which it was published, or rejected in public.",
  "archive-none": "The council has not said from when to when its terms go.",
  "archive-others": "All petitions, whenever they were published",
  "archive-link": "Petitions of earlier terms",
  "archive-label": "Petitions of each term and what became of them",
  "column-term": "Term",
  "column-all": "All",
  "column-open": "Open",
  "column-closed": "Closed",
  "column-withdrawn": "Withdrawn",
  "column-rejected": "Rejected",
  "column-answered": "With a response",
  "column-debated": "Heard or debated",
  "figure-of": "{figure}, {term}",

  "filter-term": "Term of the council",
  "filter-term-all": "Every term",
  "term-heading": "{heading}: {term}",
  "term-days": "{startsOn} to {endsOn}",
  "term-since": "since {startsOn}",

  "terms-title": "Terms of the council",
  "terms-lead":
    "Petitions are listed by the term in which they were published. No two terms have a day in common.",
  "terms-none": "There are no terms yet.",
  "terms-new": "Add a term",
  "terms-caption": "The terms of the council",
  "column-days": "Days",
  "column-change": "Change",
  "term-end-link": "Say when it ends",
  "term-new-title": "Add a term",
  "term-name": "Name, in English",
  "term-name-hint": "For example: Council of 2022 to 2026",
  "term-name-cy": "Name, in Welsh",
  "term-starts-on": "First day",
  "term-ends-on": "Last day",
  "term-ends-on-hint": "Leave it empty if it is not known yet",
  "term-new-button": "Add this term",
  "term-end-title": "When does this term end?",
  "term-end-button": "Save the last day",

  "term-day-wrong": "Enter a day like 2026-05-06",
  "term-name-missing": "Say in English what the term is called",
  "term-name-cy-missing": "Say in Welsh what the term is called",
  "term-name-long": "Use 100 characters or fewer",
  "term-ends-before": "The last day must not lie before the first",
  "refused-not-administrator": "Only administrators change the terms of the council.",
  "refused-term-overlaps": "Another term has some of these days.",
  "refused-term-unknown": "There is no such term.",
  "refused-term-ends-early": "The last day must not lie before the first.",
};

/** Every sentence about the terms of a council. */
export const messages = catalogue({ en, cy });
