import { cy } from "#app/domains/petitions/messages.withdrawing.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "withdraw-title": "Take your name off this petition",
  "withdraw-text":
    "The petition will count one signature fewer, and we will delete your name, your e-mail address and your postcode from it. You can sign again later.",
  "withdraw-button": "Take my name off",
  "withdrawn-title": "Your name is off this petition",
  "withdrawn-text":
    "It counts no more, and nothing that says who you are is kept with it. The number on the page falls within a few seconds.",
  "withdrawal-lost-title": "This link does not work",
  "refused-withdrawal-unknown":
    "Nothing was withdrawn. Open the link in our e-mail again, or copy all of it into your browser.",
  "refused-organiser-stays":
    "You started this petition, so your name cannot be taken off it alone. Write to the council if you want to withdraw the whole petition.",
  "refused-names-gone":
    "Some time after a petition ends we delete who signed it. Nobody can tell any more which signature was yours, so it cannot be taken off.",
  "withdraw-see": "See the petition",
  "withdraw-see-all": "See all petitions",

  "withdraw-mail": "Take your name off this petition",
  "withdraw-mail-later": "Take your name off again, should you change your mind",

  "own-title": "Petitions you signed",
  "own-intro":
    "These petitions were signed with your e-mail address. Who else signed with it is shown too.",
  "own-none": "Nothing was signed with your e-mail address.",
  "own-petition": "Petition",
  "own-name": "Signed as",
  "own-when": "When",
  "own-pending": "not confirmed yet",
  "own-withdraw": "Your signature",
  "own-organiser": "You started it",
  "own-withdraw-link": "Take the name off",
} as const;

export const messages = catalogue({ en, cy });
