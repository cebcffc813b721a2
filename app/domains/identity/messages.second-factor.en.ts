import { cy } from "#app/domains/identity/messages.second-factor.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "door-subject": "Where staff of {council} sign in",
  "door-why":
    "You asked to sign in with this address, which belongs to a member of staff. Staff sign in on a page of their own, and never with a code by e-mail.",
  "door-not-you":
    "If you did not ask, somebody may have typed your address by mistake. You need do nothing; nothing in this e-mail lets anybody in.",
  "door-button": "Go to the staff sign-in",

  "password-title": "Sign in with your password",
  "password-lead":
    "This is for when the usual way is not there. After the password we ask for a code from your authenticator app.",
  "password-email": "Your work e-mail address",
  "password-label": "Password",
  "password-continue": "Continue",
  "password-other": "Sign in another way",
  "password-missing": "Enter the password",
  "password-long": "A password has 200 characters at most",
  "email-missing": "Enter your e-mail address",
  "email-wrong": "Enter one e-mail address, like name@example.com",

  "factor-title": "The code from your app",
  "factor-lead":
    "Open your authenticator app and find {council} in it. Type the code it shows now; it changes every 30 seconds.",
  "factor-label": "Six digits from the app",
  "factor-send": "Sign in",
  "factor-over-title": "Begin again",
  "factor-over":
    "It was used, it took more than {minutes} minutes, or there were too many wrong codes.",
  "factor-again": "Back to the password",
  "factor-missing": "Enter the six digits from your app",
  "factor-wrong": "The code has six digits, such as 402 816",

  "invitation-title": "Welcome to {council}",
  "invitation-lead":
    "Hello {name}. You are about to join the staff of {council} on this site as {email}. Choose how you want to sign in from now on.",
  "invitation-until": "This page works until {moment}.",
  "invitation-directory": "With your council account",
  "invitation-directory-text":
    "If you have one, you need nothing from us: sign in as you do at work.",
  "invitation-directory-link": "Go to the staff sign-in",
  "invitation-passkey": "With a passkey",
  "invitation-passkey-text":
    "Your fingerprint, your face or whatever unlocks your device. We sign you in now, and you add the passkey on the next page.",
  "invitation-passkey-button": "Sign in and add a passkey",
  "invitation-password": "With a password and an authenticator app",
  "invitation-password-text":
    "You need an app for codes on your telephone or computer. On the next page you connect it.",
  "invitation-password-button": "Continue to the app",
  "invitation-none": "No way in is switched on here. Ask whoever invited you.",
  "invitation-over-title": "This invitation no longer works",
  "invitation-over":
    "An invitation works once, and for a few days only. If you have used it already, sign in; otherwise ask whoever invited you for a new one.",

  "new-label": "A new password",
  "new-hint":
    "At least {least} characters. Three or four words that have nothing to do with one another are good. You can paste it from a password manager.",
  "new-again": "The new password once more",
  "password-short": "Choose a password with at least 12 characters",
  "password-different": "The two passwords are not the same",
  "refused-password-common":
    "That password is among those that are guessed first. Choose one that is less like others.",
  "refused-password-about-you":
    "That password has your name or address in it. Choose one that says nothing about you.",

  "setup-title": "Connect your authenticator app",
  "setup-lead":
    "Any app for codes will do. Have it read this picture, or type the key into it. Then type the code it shows.",
  "setup-picture": "A picture with the key, for the camera of your telephone",
  "setup-key": "Key",
  "setup-send": "Confirm",
  "setup-over":
    "It took more than {minutes} minutes, there were too many wrong codes, or it began in another browser. Nothing has changed.",
  "setup-again": "Start again",

  "ways-title": "How you sign in",
  "ways-lead":
    "With a password and an authenticator app you get in when nothing else works. One without the other lets nobody in.",
  "ways-link-hint": "Your password and your authenticator app.",
  "ways-password": "Password",
  "ways-app": "Authenticator app",
  "ways-none": "Not set up",
  "ways-since": "Set up on {day}",
  "ways-set": "Set up",
  "ways-change": "Change",
  "ways-saved": "Your way of signing in has changed.",
  "ways-passkeys": "Your passkeys",
  "ways-connect": "Connect your council account",
  "ways-connect-hint":
    "You go to your council’s own sign-in page and come back here. From then on that account signs you in.",

  "change-title": "Your password",
  "change-code": "Six digits from your authenticator app",
  "change-send": "Save the password",
  "change-first":
    "A password is of no use without an authenticator app. Set up the app first, then come back.",
  "change-first-link": "Set up an authenticator app",

  "app-title": "Your authenticator app",
  "app-lead": "You connect an app that shows you a new code every 30 seconds.",
  "app-lead-again":
    "You connect another app, or the same one anew. The present one works until you have done so.",
  "app-code": "Six digits from the present app",
  "app-send": "Continue",

  "changed-password-subject": "Your password for {council} has changed",
  "changed-password-text": "A new password was set for your staff account.",
  "changed-authenticator-subject": "Your authenticator app for {council} has changed",
  "changed-authenticator-text":
    "A new authenticator app was set up for your staff account. Codes from an earlier one no longer work.",
  "changed-account-subject": "Your council account now signs you in at {council}",
  "changed-account-text":
    "The council account with your e-mail address was connected with your staff account and signs you in from now on.",
  "changed-not-you":
    "If it was not you, sign all your devices out at once on your account page and tell an administrator.",
  "changed-button": "Go to your account",

  "everywhere-button": "Sign all devices out",
  "everywhere-hint": "You can also end it all at once, on this device as well.",

  "refused-wrong-password":
    "That did not work: the address or the password is wrong, or no authenticator app is set up for it.",
  "refused-too-many-passwords":
    "There were too many tries for that address. Wait an hour, or sign in another way.",
  "refused-second-factor-over":
    "That took too long, or there were too many wrong codes. Begin again with your password.",
  "refused-wrong-second-factor":
    "That code is not right, or you have used it already. Wait for the next one in your app. If it goes on, check that your device has the right time.",
  "refused-too-many-factors": "There were too many wrong codes. Wait an hour and try again.",
  "refused-setup-over": "That took too long, or there were too many wrong codes. Start again.",
  "refused-invitation-over": "This invitation no longer works. Ask for a new one.",
  "refused-second-factor-first": "Set up an authenticator app first.",
  "refused-not-signed-in": "You are no longer signed in. Sign in and try again.",
};

/** Every sentence about passwords, authenticator apps and invitations, in every language. */
export const messages = catalogue({ en, cy });
