import { catalogue } from "#app/platform/i18n/translator.ts";
import { cy } from "#app/platform/jobs/messages.cy.ts";

export const en = {
  title: "Jobs that were given up",
  intro:
    "The service does some work by itself: it sends e-mails, counts signatures, closes petitions. Work that failed every time is listed here. Once the cause is put right, have it tried again.",
  none: "No job has been given up. Nothing to do here.",
  tried: "Last tried",
  attempts: "{count, plural, one {# attempt} other {# attempts}}",
  error: "What went wrong",
  next: "What to do",
  retry: "Try again",
  "retry-which": "{job} of {moment}",
  "refused-not-given-up": "This job has already been tried again.",
} as const;

export const messages = catalogue({ en, cy });
