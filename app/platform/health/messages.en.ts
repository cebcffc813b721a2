import { cy } from "#app/platform/health/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  title: "How the service does",
  intro:
    "Figures of the machinery behind this site, and nothing of what people say or who they are.",
  fact: "What",
  figure: "How it is",
  version: "Folkmoot",
  database: "Database",
  "database-reached": "Reached, PostgreSQL {version}",
  outbox: "News that nobody has taken up",
  "outbox-none": "None",
  "outbox-some": "{count, number}, the oldest from {when}",
  "jobs-waiting": "Jobs that wait",
  "jobs-done": "Jobs done lately",
  "jobs-dead": "Jobs that were given up",
  "emails-due": "E-mails to hand over",
  "emails-failed": "E-mails that were refused for good",
} as const;

/** What operators are told about the machinery. */
export const messages = catalogue({ en, cy });
