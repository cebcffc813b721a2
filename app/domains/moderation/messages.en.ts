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

  "kind-petition": "petition",
  "kind-question": "question",
  "kind-comment": "comment",
  "kind-answer": "answer",

  "rules-title": "House rules",
  "rules-lead":
    "These rules keep the conversation open to everyone. A text that breaks one of them is hidden, and its author is told why.",
  "rules-how": "How we decide",
  "rules-checks":
    "Simple checks look at every text for links, repeated words and private details. They only ask for somebody to look: what they find is held until a moderator, a person, has read it.",
  "rules-statement":
    "Whoever wrote a text that was hidden gets an e-mail with the rule, the reason in a sentence, and how to say that we got it wrong.",
  "rules-placeholder": "In the discussion a note stays in place of the text, with the rule.",

  "queue-title": "Cases",
  "queue-lead": "Texts that a person has to look at. What has waited longest comes first.",
  "queue-show": "Show",
  "queue-unclaimed": "Waiting for somebody",
  "queue-mine": "Mine",
  "queue-open": "All open",
  "queue-decided": "Decided",
  "queue-none": "There is nothing here at the moment.",
  "queue-next": "More cases",
  "queue-first": "Back to the first cases",
  "case-title": "Case {number}",
  "case-of": "Case {number}: {kind}",
  "case-opened": "Waiting since {when}",
  "case-by": "Written by {name}",
  "case-by-nobody": "Written by a former participant",
  "case-signals":
    "{count, plural, =0 {No check points at it now} one {# check points at it} other {# checks point at it}}",
  "case-decided-on": "Decided {when}",
  "state-open": "Waiting",
  "state-claimed": "{name} is looking at it",
  "state-mine": "You are looking at it",
  "state-publish": "Published",
  "state-hide": "Hidden",
  "case-text": "The text",
  "case-text-changed":
    "The author has changed the text since the checks looked at it. You see the newest words.",
  "case-written": "Written {when}",
  "case-place": "Where it stands",
  "case-why": "Why it is here",
  "case-author": "What else this person has written",
  "case-history":
    "{visible, plural, =0 {Nothing public} one {# text is public} other {# texts are public}}, {held, plural, =0 {none is held} one {# is held} other {# are held}}, {hidden, plural, =0 {none was hidden} one {# was hidden} other {# were hidden}}.",
  claim: "Take this case",
  "claim-again": "Keep this case for another half hour",
  "claim-lead": "For half an hour nobody else can decide it.",
  decide: "Decide",
  outcome: "What should happen with this text?",
  "outcome-publish": "Publish it",
  "outcome-publish-hint": "Everyone can read it. The author gets a short note.",
  "outcome-hide": "Hide it",
  "outcome-hide-hint": "Only the author can still read it. They get your reason.",
  rule: "Which house rule does it break?",
  "rule-hint": "Only if you hide it.",
  "rule-choose": "Choose a rule",
  sentence: "A sentence to the author",
  "sentence-hint": "Say what exactly breaks the rule, so that they can write it again without it.",
  "decide-button": "Decide and tell the author",
  "decision-title": "What was decided",
  "decision-outcome": "Outcome",
  "decision-rule": "House rule",
  "decision-when": "When",
  "decision-none": "No sentence was written.",
  "outcome-missing": "Choose whether to publish or to hide the text",
  "rule-missing": "Choose the house rule that the text breaks",
  "sentence-missing": "Write a sentence to the author that says why",
  "sentence-long": "The sentence must be 1,000 characters or fewer",

  "statement-hide-title": "We have hidden your {kind}",
  "statement-publish-title": "Your {kind} is now public",
  "mail-hide-subject": "We have hidden your {kind} (case {number})",
  "mail-publish-subject": "Your {kind} is now public",
  "mail-dear": "Dear {name}",
  "statement-hide-lead":
    "A moderator of {council} decided on {day} that your {kind} breaks a house rule. Nobody but you and the moderators can read it now.",
  "statement-publish-lead":
    "We had held your {kind} back to look at it. A moderator of {council} read it on {day}, and everyone can read it now.",
  "statement-wrote": "What you wrote",
  "statement-rule": "The house rule",
  "statement-sentence": "What the moderator says",
  "statement-how": "How we decided",
  "statement-checks":
    "Automatic checks pointed at your text and held it back. They do not decide. What they found:",
  "statement-no-checks": "No automatic check pointed at your text.",
  "statement-person": "A moderator, a person, read your text and decided.",
  "statement-then": "What you can do",
  "statement-again": "You can write it again without what breaks the rule.",
  "statement-wrong":
    "If you think this is wrong, write to {contact} and give the number of the case, {number}. The council looks at it again.",
  "statement-wrong-nowhere":
    "If you think this is wrong, get in touch with the council and give the number of the case, {number}.",
  "statement-read": "Read this on the site",
  "statement-see": "See it where it stands",
  "statement-rules": "Read all house rules",

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
  "refused-reason-missing":
    "Choose the house rule that the text breaks and write a sentence that says why.",
};

/** What moderators, authors and readers are told. */
export const messages = catalogue({ en, cy });
