import { cy } from "#app/domains/petitions/messages.data.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  title: "Petitions as data",
  lead: "Everything that these pages show about petitions can be taken away by programs too, without a key and without asking.",
  "addresses-caption": "Addresses",
  "column-address": "Address",
  "column-what": "What it gives",
  "list-json":
    "All petitions, 25 a page, those with the most signatures first. Choose with state (open, closed, withdrawn, rejected, or recent, awaiting_response, with_response, awaiting_debate, debated, not_debated; any other means all), ward, topic, term (of the council), q and page.",
  "list-csv":
    "The same list as one table, without pages: up to 20,000 petitions, and a last row that says so if there are more.",
  "one-json": "One petition with where its signatures came from.",
  "one-csv": "Where its signatures came from, as a table.",
  "count-json": "Only the number, small enough to be asked for often.",
  "ward-json": "The hundred petitions that most people of one ward have signed.",
  "ward-csv": "The same petitions as a table.",
  "overdue-json":
    "What the council promised petitions and is late with, the most urgent first, at most a thousand; and the hundred latest responses. Where petitions rested and a promise moved, first_due_at is when it was due at first, and moved_by_pause says why.",
  "overdue-csv": "The same promises and responses as a table.",
  "shape-heading": "The shape",
  shape:
    "Lists and petitions have the shape of petition.parliament.uk, so that tools made for it work here. Beside it stand as_of (the moment for which the figures hold), unresolved (in the United Kingdom, ward not known), elsewhere (other countries), paper (on paper) and local.",
  "sums-heading": "The sums",
  sums: "In every document the countries add up to the number of signatures, and so do the wards together with unresolved, elsewhere and paper. Places with fewer than five signatures stand together under “other”, those without a ward and from other countries too: then unresolved and elsewhere are 0. Where the number of local signatures would tell how many came with a rare connection, local is null. What an earlier site said of a petition is held to the same.",
  "limits-heading": "Limits",
  limits:
    "Any site may read these addresses (CORS). A page beyond the last gives the last; one that is not a number gives 400. A petition that was removed gives 410: ask no more. Please ask for changes no more often than every ten seconds and send back the ETag; what has not changed then costs you and us nothing. Whoever asks too much is answered 429 or 503 with Retry-After.",
  "names-heading": "Names",
  names: "No document names anybody who signed.",
};

/** Every sentence about petitions as data. */
export const messages = catalogue({ en, cy });
