import { cy } from "#app/domains/notifications/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  follow: "Follow this discussion",
  unfollow: "Stop following",
  "follow-hint": "What is new comes once a day by e-mail.",
  "following-hint": "You follow this discussion: what is new comes once a day by e-mail.",
  "digest-subject":
    "{count, plural, one {# new item in discussions you follow} other {# new items in discussions you follow}}",
  "digest-hello": "Hello {name},",
  "digest-intro": "this is new since your last digest:",
  "digest-answer": "{team} answered",
  "digest-comment": "Comment by {author}: “{excerpt}”",
  "digest-why":
    "You get this because you follow these discussions. It comes once a day at most, and only when there is news.",
  "digest-stop": "Stop all digests:",
  "subscriptions-title": "What you follow",
  "subscriptions-none":
    "You do not follow anything yet. Open a discussion and choose “Follow this discussion”.",
  "subscriptions-intro": "What is new in these discussions comes once a day by e-mail.",
  "subscriptions-discussion": "Discussion",
  "subscriptions-stop": "What you can do",
  "unsubscribe-title": "Stop the digests?",
  "unsubscribe-text":
    "You will no longer get e-mail about the discussions that you follow on {council}.",
  "unsubscribe-button": "Stop the digests",
  "unsubscribed-title": "No more digests",
  "unsubscribed-text":
    "You no longer follow any discussion on {council}. You can follow one again at any time.",
  "refused-not-signed-in": "Sign in to follow a discussion.",
  "refused-unknown-link": "This link does not work. Please use the one in your latest digest.",
} as const;

export const messages = catalogue({ en, cy });
