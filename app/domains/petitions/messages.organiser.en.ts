import { cy } from "#app/domains/petitions/messages.organiser.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "organiser-title": "Your petition",
  "organiser-private":
    "This page is for you alone: whoever has its whole address can act in your name.",
  "organiser-confirm-text": "Confirm that this petition is yours. With that you sign it, too.",
  "organiser-confirm-button": "Yes, this is my petition",
  "organiser-state": "How it stands",
  "state-gathering":
    "It is looking for its first supporters. If it has not found enough of them within 90 days, it is stopped.",
  "state-waiting": "It waits for a moderator to check it.",
  "state-returned": "A moderator has sent it back to you.",
  "state-open": "It is published and takes signatures.",
  "state-closed": "It is closed.",
  "state-withdrawn": "You have withdrawn it. It takes no more signatures.",
  "state-rejected": "It was not accepted. Its page says why.",
  "state-hidden": "It was not accepted, and it is not shown.",
  "state-stopped":
    "It was stopped before it was published: you took it back, or it did not find enough supporters within 90 days. Nobody else sees it.",
  "state-removed": "It was removed.",
  "organiser-see": "See its page",
  "organiser-sponsors": "First supporters",
  "organiser-sponsors-count":
    "{confirmed, plural, =0 {Nobody has confirmed yet} one {1 person has confirmed} other {# people have confirmed}}; {min, plural, =0 {none are needed} one {1 is needed} other {# are needed}}, and at most {max} can support it before it is published.",
  "organiser-sponsors-link":
    "Pass this link on to people who may support it. Whoever opens it reads the petition before it is checked.",
  "organiser-letter": "Send me the e-mail with the links again",
  "organiser-letter-sent": "The e-mail is on its way.",
  "organiser-days": "Who asked to sign, and who confirmed, by day",
  "organiser-days-day": "Day",
  "organiser-days-asked": "Asked to sign",
  "organiser-days-confirmed": "Confirmed by e-mail",
  "organiser-review": "Ask for the council’s response to be reviewed",
  "organiser-revise": "Change it and send it in again",
  "organiser-until": "You can send it in again until {day}.",
  "organiser-why-returned": "Why it came back",
  "organiser-more": "More you can do",
  "organiser-withdraw": "Withdraw the petition",
  "organiser-erase": "Have what is known of you erased",

  "withdraw-title": "Withdraw the petition?",
  "withdraw-text-open":
    "It takes no more signatures from then on, and its page says that you have withdrawn it. That cannot be undone.",
  "withdraw-text-before":
    "Nobody will check it or see it. That cannot be undone; you can start a new one.",
  "withdraw-button": "Withdraw the petition",
  "erase-title": "Erase what is known of you?",
  "erase-text-published":
    "Your name, e-mail address and postcode are deleted here. The petition stays, and your signature still counts, without a name.",
  "erase-text-before":
    "Your name, e-mail address and postcode are deleted here. As it is not published yet, the petition is stopped.",
  "erase-after":
    "After that this page no longer works, and we cannot write to you about the petition.",
  "erase-button": "Erase it",
  "erased-title": "What was known of you is erased",
  "erased-text": "The link in our e-mail no longer works. You can still sign and start petitions.",
  "back-to-organiser": "Back to your petition",

  "revise-lead": "Change what stands in the way, and send it in again. It is checked once more.",
  "revise-button": "Send it in again",
  "revise-similar": "It is not sent yet. Is one of these about the same?",
  "revise-similar-text": "If none of them is about the same, send it in again.",
  "revise-similar-link": "See what there is already on this",

  "sponsor-title": "Support a petition before it is published",
  "sponsor-before":
    "Somebody has asked you to support a petition to the council. No moderator has checked it yet: it says what its writer says, and not what the council says.",
  "sponsor-show": "Read it",
  "sponsor-unchecked": "Not checked yet",
  "sponsor-sign": "Support it",
  "sponsor-use":
    "The council uses these details to check and count signatures. They are not published.",
  "sponsor-connection": "How are you connected with this area?",
  "connection-lives": "I live here",
  "connection-works": "I work here",
  "connection-studies": "I study here",
  "connection-none": "None of these",
  "sponsor-sent-title": "Check your e-mail",
  "sponsor-sent-text":
    "Your support counts once you have opened the link in our e-mail and pressed the button on the page that it opens.",
  "sponsor-confirm-title": "Confirm your support",
  "sponsor-confirm-text": "Press the button and your support counts.",
  "sponsor-confirm-button": "Confirm my support",
  "sponsor-thanks-title": "Thank you. Your support counts",
  "sponsor-thanks-text": "We write to you once it is decided whether the petition is published.",
  "checking-title": "This petition is being checked",
  "checking-text":
    "It has supporters enough and does not need more before it is published. Once it is, you can sign it on its page.",
  "sponsor-unknown-title": "This link does not work",
  "sponsor-unknown-text":
    "Open the link in our e-mail again, or copy all of it into your browser: it may have been cut off.",
  "unpublished-title": "This petition is not published",
  "unpublished-text":
    "It is looking for its first supporters, or a moderator is checking it. Once it is published, it can be read and signed here.",
  "see-petitions": "See all petitions",

  "mail-draft-subject": "Go on with your petition",
  "mail-draft-text":
    "Somebody, we hope you, is writing a petition and asked us for a link to go on with it later. It works for {days} days, on any device.",
  "mail-draft-button": "Go on with the petition",
  "mail-draft-not-you": "If it was not you, do nothing: the draft is deleted by itself.",
  "mail-started-subject": "Confirm your petition",
  "mail-started-sent": "Somebody, we hope you, sent us a petition with your address.",
  "mail-started-confirm": "Nothing happens with it until you have confirmed that it is yours.",
  "mail-started-sponsors": "Then ask people to support it",
  "mail-started-pass-on":
    "{sponsors, plural, =0 {No supporters are needed before it is checked. You can still pass this link on to people who want to be the first.} one {It needs 1 supporter before it is checked. Pass this link on.} other {It needs # supporters before it is checked. Pass this link on.}}",
  "mail-started-button": "Confirm my petition",
  "mail-started-keep":
    "Keep this e-mail. With its button you come back to the page on which you look after the petition; do not pass that link on.",
  "mail-started-not-you": "If it was not you, do nothing: nobody will see it.",
  "mail-organiser-subject": "Your petition: {title}",
  "mail-organiser-button": "See how it stands",
  "mail-signed-subject": "{sponsors} of {needed} supporters: {title}",
  "mail-signed-plain": "{sponsors} of {needed} supporters",
  "mail-signed-text":
    "Somebody has confirmed that they support your petition. It has {sponsors} of the {needed} supporters whom it needs before it is checked.",
  "mail-signed-confirm":
    "You have not confirmed yet that it is yours. Please do: it is not checked before.",
  "mail-checking-subject": "We will now check it: {title}",
  "mail-checking-text":
    "Your petition has all the supporters it needs. A moderator looks at it within {days, plural, one {# working day} other {# working days}}; we write to you then.",
  "mail-sponsor-subject": "Confirm that you support a petition",
  "mail-sponsor-asked":
    "Somebody, we hope you, asked to support a petition that is not published yet with your address.",
  "mail-sponsor-press": "Your support counts once you have confirmed it.",
  "mail-sponsor-not-you":
    "If it was not you, do nothing: without your confirmation nothing counts.",

  "held-title": "Petitions held back",
  "held-lead":
    "More petitions came from one place within a day than is usual. They do not come into the queue until somebody lets them through; whoever sent them does not know.",
  "held-none": "Nothing is held back.",
  "held-caption": "Petitions held back",
  "held-petition": "Petition",
  "held-network": "From",
  "held-from": "{count, plural, one {1 that day} other {# that day}}",
  "held-sent": "Sent in",
  "held-act": "What to do",
  "held-release": "Let it through",

  "refused-not-taking-part": "With your role at the council you look on, and support nothing.",
  "refused-organiser-unknown": "This link is not complete, or it is not one of ours.",
  "refused-organiser-letters-enough":
    "The e-mail was sent several times. Look in your junk folder.",
  "refused-sponsor-link-unknown": "This link is not complete, or it is not one of ours.",
  "sponsor-adult": "I am 18 or older",
  "refused-sponsor-not-adult":
    "You have to be 18 or older to support a petition here. Say so if you are.",
  "refused-sponsor-connection":
    "Only people who belong to the area in the way that the council asks for can support it.",
  "refused-sponsors-enough": "This petition is being checked and needs no more supporters.",
  "refused-not-to-be-withdrawn": "This petition can no longer be withdrawn.",
  "refused-not-to-be-revised": "The time for sending it in again is over, or it was sent already.",
  "refused-not-releasing": "Only moderators let petitions through.",
  "refused-not-held": "This petition is not held back.",
};

/** Every sentence for organisers and first supporters of petitions. */
export const messages = catalogue({ en, cy });
