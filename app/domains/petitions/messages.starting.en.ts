import { cy } from "#app/domains/petitions/messages.starting.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "begin-title": "Start a petition",
  "begin-lead":
    "First we ask whether a petition to this council is the right way. Nothing is stored until we know.",
  "begin-connection": "How are you connected with this area?",
  "connection-lives": "I live here",
  "connection-works": "I work here",
  "connection-studies": "I study here",
  "connection-none": "None of these",
  "begin-adult": "Are you 18 or over?",
  "adult-yes": "Yes",
  "adult-no": "No",
  "begin-concerns": "What is it about?",
  "begin-concerns-hint": "Some matters have a way of their own, or are decided by another council.",
  "concerns-council": "Something else that this council decides or can speak up for",
  "concerns-planning": "A planning application or a planning decision",
  "concerns-licensing": "A licence, for example to sell alcohol or for a taxi",
  "concerns-appeals": "A decision about you that you can appeal against",
  "concerns-tier": "{matter}",
  continue: "Continue",
  "later-link": "Save it and go on later",

  "other-ways-connection-title": "You cannot start a petition here",
  "other-ways-connection-text":
    "Petitions to this council are started and signed by people who belong to the area: {who}. Nothing that you told us was stored.",
  "who-lives": "those who live here",
  "who-works": "those who work here",
  "who-studies": "those who study here",
  "who-none": "everybody",
  "other-ways-connection-more":
    "You can ask somebody who does to start it. You can also ask the council a question in public, or tell it what you think in a consultation.",
  "other-ways-age-title": "You have to be 18 to start a petition here",
  "other-ways-age-text":
    "That is what this council has decided. Nothing that you told us was stored.",
  "other-ways-age-more":
    "Somebody of 18 or over can start it. You can also ask the council a question in public.",
  "other-ways-planning-title": "Planning has a way of its own",
  "other-ways-planning-text":
    "The law says how planning applications are decided: on the planning reasons that people give about each one. A petition is not one of the ways in which it is asked, so it would not be counted.",
  "other-ways-planning-more":
    "Send your comments to the planning department, with the number of the application, before its last day for comments. The applicant can appeal to the Planning Inspectorate, or in Wales to Planning and Environment Decisions Wales.",
  "other-ways-licensing-title": "Licences have a way of their own",
  "other-ways-licensing-text":
    "The law says who is heard about a licence: those who send the licensing department a representation in time. A petition could not be taken into account.",
  "other-ways-licensing-more":
    "Send the licensing department a representation, usually within 28 days of the notice. For a licence that exists already you can ask for a review.",
  "other-ways-appeals-title": "You can appeal instead",
  "other-ways-appeals-text":
    "The law gives you a right to appeal against some decisions, for example about a school place, a penalty charge, a benefit or council tax. A petition cannot change such a decision.",
  "other-ways-appeals-more":
    "The letter with the decision says how to appeal and until when. If something went wrong in the way you were treated, you can complain to the council and then to the ombudsman.",
  "other-ways-tier-title": "{council} decides this",
  "other-ways-tier-text":
    "{matter}: not this council, but {council} decides about it. A petition to us could change nothing.",
  "other-ways-tier-begin": "Start it at {council}",
  "other-ways-again": "It is about something else",
  "other-ways-change": "Change your answers",
  "other-ways-else": "What else you can do",
  "other-ways-ask": "Ask the council a question in public",
  "other-ways-consultations": "See what the council is asking residents",
  "other-ways-petitions": "See all petitions",

  "handover-title": "Take what you have written along?",
  "handover-text":
    "{council} has its own site and keeps its own data. If you agree, we hand it the draft below, for you alone: nobody there reads it until you send it in. Without your consent nothing moves.",
  "handover-button": "Yes, take my draft to {council}",
  "handed-title": "Your draft is at {council} now",
  "handed-text":
    "We have deleted what you wrote here. Go on at {council}: it asks you once more how you are connected with its area.",
  "handed-link": "Go on at {council}",
  "handed-keep":
    "The link works for 30 days. Keep it to yourself: whoever has it can read your draft.",

  "words-title": "What do you want the council to do?",
  "label-title": "Title",
  "hint-title": "Say in one sentence what the council should do. At most 80 characters.",
  "label-background": "Why?",
  "hint-background": "The most important reason, for somebody who knows nothing of it yet.",
  "label-details": "More details (optional)",
  "hint-details":
    "Facts, what was tried before, who is concerned. Links are shown as plain text. Do not name private people.",
  "start-title-missing": "Enter a title",
  "start-title-long": "The title must have 80 characters or fewer",
  "start-title-formula": "The title must not begin with =, +, - or @",
  "start-background-missing": "Say why",
  "start-background-long": "The reason must have 300 characters or fewer",
  "start-background-formula": "The reason must not begin with =, +, - or @",
  "start-details-long": "The details must have 800 characters or fewer",
  "start-details-formula": "The details must not begin with =, +, - or @",

  "similar-title": "Is one of these about the same?",
  "similar-lead":
    "A petition that asks for the same as another is not published twice. If one of these says what you want, sign it or follow it instead.",
  "similar-on": "None of these: go on",

  "you-title": "About you",
  "you-lead":
    "Your name stands under the petition while it is open. Everything else is for the council alone, and for as long as it is needed.",
  "label-name": "Your name",
  "label-email": "E-mail address",
  "hint-email": "We send you the link with which you confirm and look after the petition.",
  "hint-sponsor-email":
    "We send you one link. Your support counts once you have confirmed it there.",
  "label-where": "Where do you live?",
  "where-gb": "In the United Kingdom",
  "where-abroad": "In another country",
  "label-postcode": "Postcode",
  "label-country": "Country",
  "country-choose": "Choose a country",
  "name-missing": "Enter your name",
  "name-long": "Your name must have 80 characters or fewer",
  "start-name-link": "Enter your name without an address or a link",
  "start-name-formula": "Your name must not begin with =, +, - or @",
  "email-missing": "Enter your e-mail address",
  "email-wrong": "Enter an e-mail address in the usual form, such as name@example.com",
  "start-where-missing": "Choose where you live",
  "start-postcode-wrong": "Enter a full postcode, such as WZ1 1AA",
  "start-country-missing": "Choose a country from the list",
  "start-connection-missing": "Choose how you are connected with this area",
  "start-adult-missing": "Say whether you are 18 or over",
  "start-concerns-missing": "Choose what it is about",

  "check-title": "Check your petition",
  "check-lead": "This is how it will look once it is published.",
  "check-answers": "Your answers",
  "check-connection": "Connection with this area",
  "check-concerns": "What it is about",
  "check-where": "Where you live",
  change: "Change",
  "check-next": "What happens next",
  "check-next-text":
    "We send you an e-mail to confirm your address. {sponsors, plural, =0 {} one {It holds a link for 1 supporter whom you need first. } other {It holds a link for the # supporters whom you need first. }}Then a moderator checks the petition against the rules. Until it is published nobody else can find it.",
  "check-send": "Send it in",
  "no-details": "None",

  "later-title": "Go on later",
  "later-lead":
    "We send you a link with which you can go on for 30 days, on any device. What you have written is kept sealed until then and deleted after.",
  "later-button": "Send me the link",
  "later-sent-title": "The link is on its way",
  "later-sent-text": "Look in your junk folder too. You can also simply go on here.",
  "go-on": "Go on",
  "draft-title": "Go on with your petition",
  "draft-text": "Press the button to go on in this browser.",
  "draft-gone-title": "This draft is no longer here",
  "draft-gone-text":
    "It was sent in, its 30 days are over, or the link is not complete. You can start a new petition.",

  "started-title": "Check your e-mail",
  "started-text":
    "We have sent you an e-mail. Open the link in it to confirm that the petition is yours; with the other link in it you ask people to support it.",
  "started-missing":
    "It can take a few minutes. Look in your junk folder too. If nothing comes, check the address and start again.",

  "refused-not-taking-part": "With your role at the council you look on, and start nothing.",
  "refused-draft-unknown": "This draft was sent in already, or it is no longer kept.",
  "refused-draft-unfinished":
    "Something is missing or no longer right. Go through the pages again.",
  "refused-draft-turned-away": "The council’s rules have changed. Begin on the first page again.",
  "refused-tier-unknown": "No other council of this service decides that.",
  "refused-letters-enough":
    "This address has had several such e-mails today. Try again tomorrow, or go on in this browser.",
};

/** Every sentence about starting a petition. */
export const messages = catalogue({ en, cy });
