import { cy } from "#app/domains/petitions/messages.figures.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "where-heading": "Where people signed from",
  "where-caption": "Signatures by ward, as of {moment}",
  "where-caption-new": "Signatures by ward",
  "column-place": "Place",
  "column-count": "Signatures",
  "other-places": "Other places ({places, plural, one {# place} other {# places}})",
  "other-places-all": "All places together",
  "place-unresolved": "In the United Kingdom, ward not known",
  "place-elsewhere": "In other countries",
  "place-paper": "On paper",
  total: "All signatures",
  "small-figures":
    "Places with fewer than five signatures are counted together, so that nobody can be recognised.",
  "connection-caption": "Signatures given here, by connection",
  "connection-lives": "Live here",
  "connection-works": "Work here",
  "connection-studies": "Study here",
  "connection-none": "No connection",
  "connection-other": "Other connections together",
  "column-connection": "Connection",

  "ward-title": "What people in {ward} have signed",
  "ward-lead":
    "Petitions that at least five people in {ward} have signed, those with the most of them first.",
  "ward-none": "There is no such petition yet.",
  "ward-caption": "Petitions signed in {ward}",
  "column-petition": "Petition",
  "column-local": "In the ward",
  "column-all": "Everywhere",

  "thresholds-heading": "What signatures lead to",
  "threshold-brought": "{name}: reached with {needed, number} signatures on an earlier site",
  "threshold-reached": "{name}: reached with {needed, number} signatures on {day}",
  "threshold-all": "{name}: {count, number} of {needed, number} signatures",
  "threshold-local":
    "{name}: {count, number} of {needed, number} signatures of people who live, work or study here",
  "threshold-local-about":
    "{name}: at least {count, number} of {needed, number} signatures of people who live, work or study here",

  "days-heading": "Signatures day by day",
  "days-picture": "The number of signatures at the end of each day, from {first} to {last}",
  "days-table": "Show the figures",
  "days-caption": "Signatures day by day",
  "column-day": "Day",
  "column-added": "Added",
  "column-removed": "Removed",
  "column-total": "Total",

  "share-heading": "Share this petition",
  "share-link": "Address to copy",
  "share-email": "Send by e-mail",
  "share-poster": "Poster with a code to scan",
  "share-print": "The print button of your browser prints this page without buttons.",
  "poster-title": "Poster",
  "poster-scan": "Scan the code to read and sign this petition",
  "poster-open": "or open",
  "poster-hint": "Print this page on one sheet. Nothing but the poster is printed.",
  "data-heading": "This petition as data",
  "data-json": "JSON",
  "data-csv": "Table for a spreadsheet (CSV)",
  "data-atom": "What happens to it as a feed (Atom)",
  "data-about": "About the data",
};

/** Every sentence about a petition's figures. */
export const messages = catalogue({ en, cy });
