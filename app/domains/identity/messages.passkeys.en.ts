import { cy } from "#app/domains/identity/messages.passkeys.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "passkey-sign-in-title": "Sign in with a passkey",
  "passkey-sign-in-with": "With a passkey",
  "passkey-sign-in-lead":
    "If you have added a passkey to your account, you can sign in with your fingerprint, your face or whatever unlocks your device.",
  "passkey-sign-in-button": "Use a passkey",
  "passkey-sign-in-without":
    "This needs a browser that can use passkeys, with JavaScript on. There are other ways to sign in.",
  "passkey-sign-in-other": "Sign in another way",

  "passkey-waiting": "Do what your device asks of you.",
  "passkey-cancelled":
    "No passkey came: it was cancelled, it took too long, or this device has none for this site. Try again, or sign in another way.",
  "passkey-not-made":
    "No passkey was made: it was cancelled, it took too long, or this device cannot keep one. Try again.",
  "passkey-already-here": "This device already has a passkey for your account.",
  "passkey-failed": "That did not work. Try again in a moment.",

  "passkeys-title": "Passkeys",
  "passkeys-hint": "Sign in with your fingerprint, your face or whatever unlocks your device.",
  "passkeys-lead":
    "A passkey signs you in without an e-mail and without a password. Your device or your password manager keeps it; your fingerprint or your face never reaches us.",
  "passkeys-none": "You have no passkey yet.",
  "passkeys-name": "Name",
  "passkeys-added": "Added",
  "passkeys-used": "Last used",
  "passkeys-never": "Not yet",
  "passkeys-remove": "Remove",
  "passkeys-add": "Add a passkey",
  "passkeys-now-added": "Your passkey is ready. You can sign in with it from now on.",
  "passkeys-now-removed": "The passkey is removed. It signs nobody in any more.",
  "passkey-unnamed": "A passkey without a name",

  "passkey-new-title": "Add a passkey",
  "passkey-new-lead":
    "Give it a name by which you will know it again, then do what your device asks of you.",
  "passkey-new-without":
    "This needs a browser that can use passkeys, with JavaScript on. Without them you sign in as you always did.",
  "passkey-new-name": "What to call it",
  "passkey-new-name-hint": "For example, Blue phone. Up to 60 characters.",
  "passkey-new-button": "Make the passkey",
  "passkey-back": "Back to your passkeys",

  "passkey-remove-title": "Do you want to remove this passkey?",
  "passkey-remove-which": "“{name}”, added on {added}",
  "passkey-remove-lead":
    "It will not sign you in here any more. Your device or your password manager may go on offering it until you delete it there too.",
  "passkey-remove-button": "Remove the passkey",
  "passkey-remove-keep": "Keep it",

  "passkey-name-long": "The name can have up to 60 characters",
  "passkey-reply-wrong": "Your browser’s answer cannot be read. Press the button again.",
  "refused-passkey-over":
    "That was too long ago, or was used already. Press the button to begin again.",
  "refused-passkey-unknown":
    "This passkey is not known here. It may have been removed, or it may be for another site. Sign in another way.",
  "refused-passkey-not-genuine":
    "That passkey could not be checked. Press the button to try again.",
  "refused-passkey-copied":
    "This passkey has counted backwards, so somebody may have a copy of it. It did not sign you in. Sign in another way, then remove it.",
  "refused-passkey-known": "This passkey has been added already.",
  "refused-passkeys-off": "Your council does not have its staff sign in with passkeys.",
  "refused-for-staff": "You work for the council here, so sign in on the page for staff.",
  "refused-for-resident":
    "This page is for the council’s staff. Sign in on the page for residents.",
  "refused-too-many-passkeys": "You have as many passkeys as can be. Remove one first.",
  "refused-no-such-passkey": "That passkey is removed already.",
  "refused-last-way-in":
    "You would have no way left to sign in. Add another passkey first, then remove this one.",
  "refused-not-signed-in": "You are no longer signed in. Sign in and try again.",

  "passkey-mail-subject": "There is a new passkey for your account with {council}",
  "passkey-mail-added": "A passkey was added to your account on {at}. It is called “{name}”.",
  "passkey-mail-what": "Whoever holds it and can unlock it can sign in as you.",
  "passkey-mail-not-you":
    "If it was you, you need do nothing. If it was not, remove the passkey at once and sign out the devices that you do not know.",
  "passkey-mail-button": "See your passkeys",
};

/** Every sentence about passkeys, in every language. */
export const messages = catalogue({ en, cy });
