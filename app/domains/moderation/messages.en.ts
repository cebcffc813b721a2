import { cy } from "#app/domains/moderation/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "rule-personal-attack": "No personal attacks",
  "rule-personal-attack-says":
    "Argue with what people say and do, not with who they are. We hide insults, threats and mockery of a person.",
  "rule-discrimination": "No discrimination",
  "rule-discrimination-says":
    "We hide what puts people down or calls for them to be treated worse because of their age, disability, race, religion, sex, sexual orientation, gender or where they come from.",
  "rule-personal-data": "Nobody’s private details",
  "rule-personal-data-says":
    "Do not post addresses, telephone numbers, e-mail addresses or other private details, whether they are yours or somebody else’s.",
  "rule-off-topic": "Stay with the subject",
  "rule-off-topic-says":
    "Keep to the question or petition on the page. We hide what has nothing to do with it; you can always start a subject of your own.",
  "rule-repetition": "Say it once",
  "rule-repetition-says":
    "The same text again and again makes a conversation hard to follow. Make your point once and let others make theirs.",
  "rule-advertising": "No advertising",
  "rule-advertising-says":
    "We hide adverts, requests for money and links that are there to draw people somewhere else.",
  "rule-unlawful": "Nothing unlawful",
  "rule-unlawful-says":
    "We hide what the law forbids, such as incitement, defamation or what could prejudice a court case.",

  "signal-many-links": "It has {found} links.",
  "signal-bare-address": "It links to a computer without a name: {found}",
  "signal-short-link": "It has a short link that hides where it leads: {found}",
  "signal-said-before":
    "{found, plural, one {The same person posted the same words once} other {The same person posted the same words # times}} in the week before.",
  "signal-said-by-others":
    "{found, plural, one {The same words were posted once} other {The same words were posted # times}} by other people in the week before.",
  "signal-phone-number": "It looks as if it has a telephone number: {found}",
  "signal-e-mail-address": "It looks as if it has a private e-mail address: {found}",
  "signal-home-address": "It looks as if it has a home address: {found}",
  "signal-national-insurance": "It looks as if it has a National Insurance number: {found}",
  "signal-bank-account": "It looks as if it has bank details: {found}",
  "no-signals":
    "The checks find nothing in these words. It is here because an earlier version was held.",

  "refused-not-moderator": "Only moderators can decide about cases.",
  "refused-own-text": "You wrote this yourself, so another moderator has to decide.",
  "refused-case-not-found": "There is no such case.",
  "refused-case-decided": "This case has already been decided.",
  "refused-case-taken": "Another moderator is looking at this case.",
  "refused-case-changed":
    "This case changed while you were looking at it. Please read it again before you go on.",
  "refused-not-claimed":
    "Take the case before you decide it, so that nobody else does the same work.",
  "refused-text-changed":
    "The author changed the text while you were looking at it, so nothing was decided. The new text is below.",
  "refused-rule-missing": "Choose the house rule that the text breaks.",
  "refused-sentence-missing": "Write a sentence to the author that says why.",
};

/** What moderators, authors and readers are told. */
export const messages = catalogue({ en, cy });
