import { cy } from "#app/domains/identity/messages.leaving.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "leaving-card": "Delete your account",
  "leaving-card-hint": "See what goes and what stays, and delete it.",
  "data-card": "Everything we hold about you",
  "data-card-hint": "Read it, or download it as a file.",
  "leaving-title": "Delete your account",
  "leaving-goes-title": "What goes, at once",
  "leaving-goes-name": "your name and your e-mail address",
  "leaving-goes-choices": "your area, your language, your time zone and the hour of your digest",
  "leaving-goes-ways":
    "everywhere that you are signed in, your passkeys, and codes that you have not used",
  "leaving-goes-news": "what you follow",
  "leaving-goes-mails": "our copies of the e-mails to you",
  "leaving-stays-title": "What stays",
  "leaving-stays-words":
    "your questions and comments, because others have answered them; beside them stands “{former}” instead of your name",
  "leaving-stays-signatures":
    "the petitions you signed: the signatures still count, with the address sealed and shown to nobody, so that nobody is counted twice",
  "leaving-stays-responses":
    "your responses to consultations: the council has them already, apart from your account",
  "leaving-stays-record":
    "a note that somebody deleted an account, and what was decided about texts, without a name or an address",
  "leaving-back":
    "This cannot be undone. If you come back with the same address, you have a new account that knows nothing of the old one.",
  "leaving-data": "Before you go, you can download everything we hold about you.",
  "leaving-sure": "Are you sure?",
  "leaving-sure-yes": "Yes, delete my account",
  "leaving-button": "Delete my account",
  "leaving-keep": "Keep my account",
  "leaving-unsure": "Tick the box if you want to delete your account",
  "refused-holds-roles":
    "You work for the council here. Ask an administrator to take your roles away first; then you can delete the account.",
  "refused-not-signed-in": "You are no longer signed in. Sign in and try again.",
  "left-title": "Your account is deleted",
  "left-text":
    "A last letter is on its way to you to confirm it; once it is sent, we no longer know your address. You are still welcome here, with an account or without.",
  "left-mail-subject": "Your account with {council} is deleted",
  "left-mail-gone":
    "We have deleted your account, as you asked: your name, your address, what you followed, and every sign-in.",
  "left-mail-stays":
    "What you wrote in public stays, under “{former}”. This is the last letter; we keep no copy of it.",
  "left-mail-not-you":
    "If it was not you who asked, somebody has been in your account, perhaps through your e-mail. Change the password of your e-mail, and tell the council.",
};

/** Every sentence about deleting an account, in every language. */
export const messages = catalogue({ en, cy });
