import { cy } from "#app/platform/http/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  accessibility: "Accessibility",
  cookies: "Cookies",
  status: "Does everything work?",
  "house-rules": "House rules",
  privacy: "Privacy",
  "bad-request": "We cannot make sense of this request",
  "bad-request-text": "The address or what was sent is not complete. Go back and try once more.",
  broken: "Sorry, there is a problem with the service",
  "broken-text":
    "This is our fault, not yours. Try again in a few minutes. The fault has been noted.",
  busy: "The service is very busy",
  "busy-text": "Many people are here just now. Try again in a few seconds.",
  consultations: "Consultations",
  councils: "Councils on this service",
  "councils-none": "There is no council here yet.",
  "councils-text": "Choose a council to read what its residents ask, and what it answers.",
  "database-away": "The service is away for a moment",
  "database-away-text":
    "Nothing is lost. Try again in a few seconds. If you were sending something, go back: it is still in your browser.",
  discussions: "Discussions",
  forbidden: "You cannot do this",
  "forbidden-text": "Your account does not allow it.",
  language: "English",
  "media-type": "We cannot read what was sent",
  "media-type-text": "Only the forms of this site can be taken here.",
  method: "This cannot be done here",
  "method-text": "This address does not take this kind of request.",
  "no-site": "There is no council at this address",
  "no-site-text": "Check the address. Each council has an address of its own on this service.",
  "not-found": "There is no page here",
  "not-found-text": "Check the address. The page may have moved, or it may not be open to you.",
  petitions: "Petitions",
  reference: "Reference number",
  "send-again": "Send once more",
  "sign-in-new-tab": "Sign in (opens in a new tab)",
  "signed-out": "You are no longer signed in",
  "signed-out-text":
    "What you sent has not been stored, and it is not lost: this page keeps it. Sign in again in another tab, then come back here and send it once more.",
  "too-large": "This is too large",
  "too-large-text": "Go back and send less: a shorter text or a smaller file.",
  "too-many": "That was tried too often",
  "too-many-text":
    "To keep everybody safe, we take only so many tries from one place. Nothing is wrong with your account. Wait a while and try again.",
  "too-many-wait": "You can try again in {minutes, plural, one {# minute} other {# minutes}}.",
  "too-many-fields": "There is too much in this form",
  "too-many-fields-text": "Go back and send fewer answers at once.",
  work: "Work",
  "wrong-origin": "This was not sent from this site",
  "wrong-origin-text":
    "To keep you safe, we take only what is sent from a page of this site. Open the page again and send it from there.",
};

/** What the site says around its pages and instead of them, in every language. */
export const messages = catalogue({ en, cy });
