import { cy } from "#app/domains/identity/messages.audit.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "audit-title": "Audit trail",
  "audit-lead":
    "Who did what, to what and why, newest first. Nothing here can be changed or taken out.",
  "audit-none": "There is nothing that fits.",
  "audit-first": "Newest entries",
  "audit-next": "Earlier entries",
  "verified-whole":
    "The whole trail was read on {moment}: {entries, plural, one {# entry} other {# entries}}, all as they were written.",
  "verified-broken":
    "The whole trail was read on {moment}: from entry {firstBad} on it is not as it was written. Somebody has changed it behind this service’s back.",
  "verified-never": "The whole trail is read every night; that has not happened yet.",
  "shown-genuine": "Each entry on this page has just been compared with its seal, and fits.",
  "shown-altered":
    "Each entry on this page has just been compared with its seal. Those marked “altered” do not fit.",
  altered: "altered",
  "filter-action": "What was done",
  "filter-person": "Who did it, or to whom: a whole e-mail address",
  "filter-day": "On which day",
  "filter-any": "Anything",
  "filter-button": "Show",
  "column-number": "Entry",
  "column-when": "When",
  "column-who": "Who",
  "column-what": "What",
  "column-about": "About",
  "column-why": "Why and how",
  "actor-service": "The service",
  "actor-anyone": "Somebody not signed in",
  "actor-staff": "A member of staff",
  "actor-resident": "A resident",
  changed: "{field}: {before} → {after}",
  "changed-nothing": "nothing",

  "did-answers-publish": "Published an answer",
  "did-audit-broken": "Found the trail changed",
  "did-audit-verified": "Read the whole trail: unchanged",
  "did-consultations-publish": "Put a consultation",
  "did-councils-add-areas": "Named areas",
  "did-councils-add-council": "Set up the council",
  "did-councils-add-holidays": "Marked holidays",
  "did-councils-add-postcodes": "Added postcodes",
  "did-identity-add-person": "Entered a person",
  "did-identity-add-team": "Set up a team",
  "did-identity-allow-name": "Allowed a name",
  "did-identity-appoint-lead": "Made somebody lead a team",
  "did-identity-dismiss-lead": "Had somebody no longer lead a team",
  "did-identity-end-grant": "A role ended on its day",
  "did-identity-grant-role": "Gave a role",
  "did-identity-invite-again": "Sent a new invitation",
  "did-identity-invite-person": "Invited somebody",
  "did-identity-join-team": "Added somebody to a team",
  "did-identity-leave-team": "Took somebody out of a team",
  "did-identity-remove-from-staff": "Removed somebody from staff",
  "did-identity-revoke-role": "Took a role away",
  "did-jobs-retry": "Had a job tried again",
  "did-moderation-claim": "Took a case",
  "did-moderation-decide": "Decided a case",
  "did-petitions-import": "Took over petitions",
  "did-petitions-open": "Opened a petition",
};

/** Every sentence about the audit trail, in every language. */
export const messages = catalogue({ en, cy });
