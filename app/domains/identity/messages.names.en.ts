import { cy } from "#app/domains/identity/messages.names.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "signatures-card": "Petitions you signed",
  "signatures-card-hint": "See them, and take your name off again.",
  "former-participant": "former participant",
  "resident-of": "a resident of {area}",
  "resident-somewhere": "a resident",

  "edit-title": "Your details",
  "edit-welcome": "Welcome. What shall we call you?",
  "edit-welcome-lead":
    "This name stands beside what you write here, for everybody to read. You can change it whenever you like.",
  "edit-name": "Your name",
  "edit-name-hint": "Your own name, or any other that is not somebody else’s. Up to 80 characters.",
  "edit-language": "The language in which we write to you",
  "edit-area": "The area where you live",
  "edit-area-hint": "You need not say. It helps the council to see where a question matters.",
  "edit-area-none": "I would rather not say",
  "edit-digest": "When your digest comes",
  "edit-digest-hint":
    "One e-mail a day at most, with what is new in what you follow. The hour is that of your time zone.",
  "edit-save": "Save",
  "name-missing": "Enter the name you want to be known by",
  "name-long": "The name can have up to 80 characters",
  "language-wrong": "Choose English or Welsh",
  "area-wrong": "Choose an area from the list",
  "hour-wrong": "Choose an hour of the day from the list",
  "refused-no-such-area": "Choose an area from the list.",

  "refused-not-signed-in": "You are no longer signed in. Sign in and try again.",

  "edit-shown": "How others see you",
  "edit-shown-name": "By my name",
  "edit-shown-area": "As “a resident of” the area where I live",
  "edit-shown-area-hint": "If you do not say where that is, just as “a resident”.",
  "shown-wrong": "Choose how others see you",
  "edit-zone": "Your time zone",
  "edit-zone-council": "The council’s own: {zone}",
  "zone-wrong": "Choose a time zone from the list",

  "account-public": "Others see you as",
  "account-zone": "Time zone",
  "account-go-on": "Go on to where you were",

  "flag-title": "Somebody will look at your name first",
  "flag-staff":
    "Your name is very like that of somebody who works for the council. That happens, and nothing is wrong with it. So that nobody mixes the two of you up, others see you as “{shown}” until somebody of the council has had a look. You need do nothing.",
  "flag-council":
    "Your name could be taken for the council itself. So that everybody knows who is speaking, others see you as “{shown}” until somebody of the council has had a look. You need do nothing, or you can choose another name.",
  "flag-letters":
    "Your name has letters of several alphabets in one word, and such names can pass for others. Others see you as “{shown}” until somebody of the council has had a look. You need do nothing, or you can write the word in one alphabet.",
};

/** What people are called in public, in every language. */
export const messages = catalogue({ en, cy });
