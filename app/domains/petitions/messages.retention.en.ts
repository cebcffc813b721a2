import { cy } from "#app/domains/petitions/messages.retention.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "retention-title": "What will be forgotten of who signed",
  "retention-petition": "Petition {number, number, ::group-off}",
  "retention-lead":
    "Every night the service forgets what nobody needs any more of people who signed or started petitions that are over, and the letters to them with it. The number of signatures, by ward and by day, stays as it is.",
  "retention-state": "At present",
  "retention-goes-on": "The petition is not over, so nothing is forgotten yet.",
  "retention-gathering":
    "It is looking for sponsors, so nothing is forgotten yet. Unless it has enough of them by {day} it is stopped, and over.",
  "retention-kept": "Kept: {reason}",
  "retention-usual": "Forgotten at the usual time",
  "retention-traces":
    "Internet addresses, and signatures never confirmed, with the letters about them",
  "retention-names":
    "Names, e-mail addresses and postcodes, of the organiser too, the letters to all of them, and scans of paper sheets",
  "retention-due": "On the night after {day}",
  "retention-done": "Forgotten on {day}",
  "retention-never": "Not before the petition is over",
  "retention-named":
    "{count, plural, =0 {No signature bears a name} one {# signature bears a name} other {# signatures bear a name}}",
  "retention-traced":
    "{count, plural, =0 {No internet address is kept} one {# internet address is kept} other {# internet addresses are kept}}",
  "retention-pending":
    "{count, plural, =0 {None was left unconfirmed} one {# was never confirmed} other {# were never confirmed}}",
  "retention-numbers": "What is there to forget",
  "retention-keep": "Keep the names longer",
  "retention-end": "Keep the names no longer",
  "retention-keep-title": "Keep the names under this petition",
  "retention-keep-lead":
    "Nothing about who signed is forgotten until you end this. Other petitions are not affected. Keep names only for as long as the law or an investigation asks for.",
  "retention-keep-reason": "Why they are kept",
  "retention-keep-hint": "For the record: it is shown to staff and written into the audit trail.",
  "retention-end-title": "Keep the names under this petition no longer",
  "retention-end-lead": "If their time is over, they will be forgotten the next night.",
  "kept-missing": "Say why the names are kept",
  "kept-long": "Use 500 characters or fewer",
  "refused-not-keeper": "Only administrators decide how long names are kept.",
  "refused-no-petition": "There is no such petition.",
  "refused-names-forgotten": "The names under this petition were forgotten already.",
} as const;

export const messages = catalogue({ en, cy });
