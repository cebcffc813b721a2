import { cy } from "#app/domains/identity/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "sign-in-title": "Sign in",
  "sign-in-lead":
    "You need no password. We send you an e-mail with a code and a link; either of them signs you in.",
  "sign-in-new": "If you have not been here before, this makes your account too.",
  "email-label": "Your e-mail address",
  "email-hint": "We never show it to other residents.",
  "sign-in-send": "Send me a code",
  "email-missing": "Enter your e-mail address",
  "email-wrong": "Enter one e-mail address, like name@example.com",

  "code-title": "Check your e-mail",
  "code-lead":
    "If the address you gave is right, an e-mail from us is on its way. The code in it works for {minutes, plural, one {# minute} other {# minutes}}.",
  "code-label": "The six digits from the e-mail",
  "code-hint": "For example, 402 816",
  "code-send": "Sign in",
  "code-missing": "Enter the six digits from the e-mail",
  "code-wrong": "The code has six digits, such as 402 816",
  "code-none-title": "No e-mail?",
  "code-none":
    "It can take a minute, and it may have landed among junk mail. We send at most {count, plural, one {# e-mail} other {# e-mails}} to one address in {minutes} minutes.",
  "code-again": "Use another address, or send a new code",

  "link-title": "Sign in to {council}",
  "link-lead": "You are about to sign in as {email}.",
  "link-button": "Sign in",
  "link-elsewhere":
    "You asked to sign in as {email} in another browser, or on another device. To sign in here instead, type the code from the e-mail with this link. Or type it there, where you asked.",
  "link-over-title": "This link no longer works",
  "link-over":
    "A sign-in link works once, and for {minutes, plural, one {# minute} other {# minutes}} only. Ask for a new one; it takes a moment.",
  "link-again": "Ask for a new link",

  "refused-sign-in-over":
    "That sign-in is over: it was used, it is too old, or there were too many wrong codes. Ask for a new code.",
  "refused-wrong-code": "That is not the code from the newest e-mail. Check it and try again.",
  "refused-no-such-device": "That device is signed out already.",
  "refused-not-signed-in": "You are no longer signed in. Sign in and try again.",
  "refused-no-demo": "Only the invented people of a demonstration can be signed in like this.",

  newcomer: "New resident",
  "account-title": "Your account",
  "account-saved": "Your account is up to date.",
  "account-name": "Name",
  "account-email": "E-mail address",
  "account-language": "Language",
  "account-area": "Area",
  "account-no-area": "Not said",
  "account-digest": "Digest",
  "account-digest-at": "Every day at {hour}, when there is news",
  "account-change-all": "Change your details",
  "account-elsewhere": "What you have here",
  "account-subscriptions": "What you follow",
  "account-subscriptions-hint": "Choose what you hear about in your digest.",

  "devices-title": "Where you are signed in",
  "devices-lead": "If you do not know one of these devices, sign it out.",
  "devices-here": "This device",
  "devices-unknown": "A device we do not know",
  "devices-since": "Signed in on {since}; last used on {seen}",
  "devices-sign-out": "Sign out",
  "devices-sign-out-which": "{device}, signed in on {since}",

  "language-en": "English",
  "language-cy": "Cymraeg (Welsh)",

  "mail-subject": "{code} is your code for {council}",
  "mail-code": "Your code is {code}. Type it into the page on which you asked for it.",
  "mail-link":
    "Or press the button below. In the browser in which you asked it signs you in; in any other it asks for the code first. Both work once, and for {minutes, plural, one {# minute} other {# minutes}}.",
  "mail-not-you":
    "If you did not ask to sign in, somebody may have typed your address by mistake. You need do nothing; nobody gets in without this e-mail. Never tell anybody the code.",
  "mail-button": "Sign in",

  "staff-title": "Staff",
  "staff-hello": "Good to see you, {name}.",
  "staff-none": "Nothing waits for you here.",
  "staff-cases": "Texts that wait for a decision",
  "staff-cases-hint":
    "Read what was held back or reported, decide by a house rule, and say why in a sentence.",
  "staff-timelines": "Timelines of petitions",
  "staff-timelines-hint":
    "Acknowledge and answer petitions, announce hearings and debates, write to those who signed.",
  "staff-reviews": "Reviews of responses",
  "staff-reviews-hint": "What organisers of petitions have asked scrutiny to look at again.",
  "staff-petitions": "Petitions to check",
  "staff-petitions-hint":
    "Publish them, return them or reject them, and look after the published ones.",
  "staff-promises": "Promises to petitions",
  "staff-promises-hint": "See which petitions wait to be acknowledged and answered, and by when.",
  "staff-threads": "Questions that wait for an answer",
  "staff-threads-hint": "Answer once, in public, for everybody who wants to know the same.",
  "staff-answers": "Answers to approve",
  "staff-answers-hint": "Drafts that wait for an approver, and what became of yours.",
  "staff-consultations": "Consultations",
  "staff-consultations-hint": "See how many answered, read every word, and download it all.",
  "staff-people": "People",
  "staff-people-hint": "See who may do what, invite, give and take roles.",
  "staff-names": "Names to look at",
  "staff-names-hint": "Residents’ names that look like one of the council’s.",
  "staff-teams": "Teams",
  "staff-teams-hint": "See who belongs to a team and who leads it.",
  "staff-audit": "Audit trail",
  "staff-audit-hint": "Who did what, to what and why.",
  "staff-settings": "How people sign in",
  "staff-settings-hint":
    "Choose the ways in for staff, connect the council’s directory, and say how long people stay signed in.",
  "staff-scheme": "How petitions work",
  "staff-scheme-hint":
    "Say who may sign, what a petition gets at how many signatures, and when petitions rest.",
  "staff-notice": "Notice and switches",
  "staff-notice-hint": "Tell everybody something on every page, or let parts of the site rest.",
  "staff-jobs": "Work behind the scenes",
  "staff-jobs-hint": "See what failed, and try it again.",
  "staff-service": "How the service does",
  "staff-service-hint": "Whether the machinery behind this site runs, in figures.",

  "demo-title": "Step into somebody’s shoes",
  "demo-lead":
    "This is a demonstration: the council and everybody in it are invented. Choose who you want to be; one press signs you in.",
  "demo-residents": "Residents",
  "demo-staff": "Staff",
  "demo-sign-in": "Sign in as {name}",
  "demo-inbox": "E-mails are not sent; they are all here",
  "role-resident": "Resident",
  "role-moderator": "Moderator",
  "role-responder": "Answering officer",
  "role-approver": "Approver",
  "role-policy-lead": "Policy lead",
  "role-administrator": "Administrator",
  "role-auditor": "Auditor",
  "role-operator": "Operator",
};

/** Every sentence about people and signing in, in every language. */
export const messages = catalogue({ en, cy });
