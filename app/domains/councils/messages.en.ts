import { cy } from "#app/domains/councils/messages.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "home-title": "Have your say on what happens here",
  "home-lead":
    "Sign a petition, answer a consultation, ask a question. What you say is read, and the answers are public.",
  "home-ask": "Ask a question",
  "home-find": "Find a petition",
  "home-ways": "Three ways to be heard",
  "home-petitions": "Petitions",
  "home-petitions-hint":
    "Add your name to what neighbours ask for. You need no account; your name is never shown.",
  "home-consultations": "Consultations",
  "home-consultations-hint":
    "Tell the council what you think before it decides. It takes a few minutes and no account.",
  "home-threads": "Discussions",
  "home-threads-hint":
    "Ask in public, read what others asked, and get an answer from the team that knows.",
  "home-open-consultations": "Open for answers now",
  "home-all-consultations": "All consultations",
  "home-popular-petitions": "Petitions with the most signatures",
  "home-all-petitions": "All petitions",
  "home-latest-threads": "What people are talking about",
  "home-all-threads": "All discussions",

  "accessibility-title": "Accessibility",
  "accessibility-lead":
    "This site should work for everybody. Here is what we did for that, and what to do where it does not.",
  "accessibility-aim-title": "What we aim for",
  "accessibility-aim-text":
    "We build every page to the Web Content Accessibility Guidelines 2.2, levels A and AA, in English and in Welsh.",
  "accessibility-aim-more":
    "Every page works without JavaScript, with the keyboard alone, with a screen reader, at 400% zoom, on a screen of 320 pixels, and on paper. Text stands out from its background by at least 4.5 to 1, whatever colours a council chooses.",
  "accessibility-known-title": "What may not work well",
  "accessibility-known-text":
    "Residents write much of what stands here. They may leave out what makes a text easy to read, and a text may be in one language only.",
  "accessibility-known-more":
    "Automatic tests look for mistakes on the main pages. They find only some kinds of mistakes, and people with disabilities have not yet tested this site. We have therefore not declared that it conforms.",
  "accessibility-help-title": "If something is in your way",
  "accessibility-help-text":
    "Tell us what you wanted to do, on which page, and with what device. We will help you another way in the meantime.",
  "accessibility-enforce-title": "If we do not put it right",
  "accessibility-enforce-text":
    "In England, Scotland and Wales the Equality and Human Rights Commission sees to it that public bodies keep the accessibility regulations of 2018. If you are not happy with how we answer, the Equality Advisory and Support Service can advise you.",

  "privacy-title": "Privacy",
  "privacy-lead": "What we know about you, what for, and for how long.",
  "privacy-who-title": "Who is responsible",
  "privacy-who-text":
    "{council} decides what happens with what you tell it here. No other council that uses this service can see it.",
  "privacy-what-title": "What we keep",
  "privacy-what-account":
    "If you sign in: your e-mail address, the name you chose and whether others see it, your language, when your digest comes and in which time zone, the area you live in if you told us, and what you follow. Also how you sign in: the public half of each passkey, and where you are signed in, with what kind of browser, since when, and when it was last used. E-mail addresses are encrypted.",
  "privacy-what-petition":
    "If you sign a petition: your name, e-mail address, postcode, and how you are connected with the area. Only the number of signatures is public.",
  "privacy-what-checks":
    "So that every person counts once, we also keep the internet address from which a petition was signed. Some signatures are checked by the council before they count, for example when very many come from one place within minutes. Nobody is named for it. If you think that yours does not count, ask the council.",
  "privacy-what-consultation":
    "If you answer a consultation: your answers, and your e-mail address if you want a receipt. The council’s policy team reads them. Nobody else is told who answered.",
  "privacy-what-discussion":
    "If you ask or comment: what you wrote, for everybody to read, under the name you chose or as “a resident of” the area where you live. A name that could be taken for that of an officer or of the council is shown only once the council has looked at it. Earlier versions of what you wrote are kept.",
  "privacy-why-title": "What for",
  "privacy-why-text":
    "To hear residents and answer them, which is a task of the council in the public interest; and to keep out misuse, for instance to count everybody once. We do not advertise, we sell nothing, and no tracker watches you.",
  "privacy-how-long-title": "For how long",
  "privacy-how-long-text":
    "Sign-in codes work for 15 minutes. They, and sessions that have ended, are deleted a month later. We keep a copy of every e-mail we send you, until you delete your account. You can do that at any time: your name, your address and all your choices go at once. What you said in public stays, because others have answered it, as that of a “former participant”; signatures still count, and the council keeps the responses it was sent.",
  "privacy-rights-title": "Your rights",
  "privacy-rights-text":
    "You may see what we hold about you, have it put right or deleted, and have it handed over: if you have an account, you can read, change, download and delete all of it on your account page. For anything else, ask the council. If you think we are wrong, you may complain to the Information Commissioner’s Office.",

  "contact-title": "How to reach us",
  "contact-email": "By e-mail: {address}",
  "contact-telephone": "By telephone: {number}",
  "contact-none": "Ask at any of the council’s offices.",

  "cookies-title": "Cookies",
  "cookies-lead":
    "Cookies are small notes that a site leaves in your browser. We use the five below and no others, all of them only for what you ask us to do. That is why we do not ask for your consent.",
  "cookies-table": "The cookies of this site",
  "cookies-session": "Keeps you signed in.",
  "cookies-session-life":
    "Until you sign out. For residents {days, plural, one {# day} other {# days}} at most, and {idleDays, plural, one {# day} other {# days}} without a visit; for staff {hours, plural, one {# hour} other {# hours}}, and some minutes without a visit",
  "cookies-sign-in": "Ties the code in your e-mail to the browser in which you asked for it.",
  "cookies-sign-in-life": "15 minutes at most",
  "cookies-ceremony":
    "Ties signing in with a passkey, an app or the council’s own directory to this browser.",
  "cookies-ceremony-life": "15 minutes at most",
  "cookies-draft": "Leads you back, for a day, to the petition that you are writing.",
  "cookies-draft-life": "One day",
  "cookies-thanks": "Shows you, and nobody else, the page of thanks after you confirm a signature.",
  "cookies-thanks-life": "One hour",
  "cookies-lang": "Remembers whether you chose English or Welsh.",
  "cookies-lang-life": "One year",
  "cookies-none-title": "If you only read",
  "cookies-none-text":
    "Nothing is left in your browser until you choose a language or ask to sign in.",
};

/** Every sentence about the council itself and its site, in every language. */
export const messages = catalogue({ en, cy });
