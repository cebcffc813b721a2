import { en as common } from "#app/domains/petitions/messages.en.ts";
import { cy as commonCy } from "#app/domains/petitions/messages.cy.ts";
import { cy } from "#app/domains/petitions/messages.signing.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "label-country": "Country",
  "country-other": "I do not live in the United Kingdom",
  "country-wrong": "Choose your country from the list",
  "hint-postcode-abroad": "Leave this empty if you live outside the United Kingdom.",
  "connection-none": "I have no connection with this area",
  "label-news": "E-mail me when there is news about this petition",
  "label-adult": "I am 18 or older",
  "legend-ward": "Which ward do you live in?",
  "hint-ward": "Your postcode lies in more than one ward.",
  "what-you-sign": "What you sign",

  "refused-petitions-paused": "Petitions take no signatures at the moment.",
  "refused-connection-not-taken":
    "This petition is for people who have a connection with this area. Choose yours, if you have one.",
  "refused-not-adult": "You have to be 18 or older to sign. Say so if you are",
  "refused-which-ward": "Your postcode lies in more than one ward. Choose yours.",

  "link-broken":
    "The link you followed is not complete, or it is not one of ours. To confirm a signature, open the link in our e-mail again, or copy all of it into your browser.",
  "confirmed-ward": "Your signature is counted for {ward}.",
  household:
    "If somebody else in your household would like to sign with this address, they can: with their own name and the same postcode.",
};

/** Every sentence about signing. */
export const messages = catalogue({ en: { ...common, ...en }, cy: { ...commonCy, ...cy } });
