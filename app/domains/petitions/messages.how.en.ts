import { cy } from "#app/domains/petitions/messages.how.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "how-title": "How petitions work here",
  "how-lead":
    "A petition asks {council} to do something. This is our petition scheme: who can take part, what we do with petitions, and by when.",
  "how-who": "Who can start and sign a petition",
  "how-who-lead": "You can start and sign petitions if you are one of:",
  "how-under18": "You can be of any age.",
  "how-over18": "You must be 18 or older.",
  "how-about": "What a petition can be about",
  "how-about-lead":
    "Anything that the council decides, provides or can influence. Some matters have a way of their own by law, and a petition cannot take its place:",
  "how-tiers-lead":
    "Other councils decide these matters. We offer to hand your petition on to them:",
  "how-start": "How to start one",
  "how-start-online":
    "Write it on this site. While you write and before you send it in we show you petitions on the same matter.",
  "how-start-sponsors":
    "{min, plural, =0 {It comes to us as soon as you have confirmed your e-mail address.} one {It comes to us once one other person supports it. Up to {max} can.} other {It comes to us once {min} other people support it. Up to {max} can.}}",
  "how-start-paper":
    "You can also collect signatures on paper and hand us the sheets. One officer counts them, another checks the count, and the petition’s page shows them apart.",
  "how-check":
    "We check it within {days}. If we cannot publish it we tell you why, and the first time you have {again} to change it and send it again.",
  "how-sign": "Signing",
  "how-sign-lead":
    "A petition takes signatures for {months}. Everybody confirms their signature by e-mail and counts once. You can take your name off again at any time.",
  "how-pause":
    "Before elections petitions can rest. Nobody can sign then, and every open petition gets as many days more. What we promised a petition by a day that falls in or after that time we owe as many days later, or on the next working day; what was late before stays late.",
  "how-thresholds": "What a petition gets",
  "how-thresholds-lead": "The more people sign, the more we owe it:",
  "how-local-lead": "Local signatures are those of:",
  "how-local-paper": "Signatures on paper count as local.",
  "how-promises": "What we promise",
  "how-acknowledge":
    "We acknowledge every petition within {days} of publishing it, on its page and by e-mail to whoever started it, and say what we will do and by when.",
  "how-respond":
    "We respond within {days} of that: what we will do, what we will not do, and why. Whoever started it gets our response by e-mail, everybody else reads it on the petition’s page, and those who signed and asked for news are written to.",
  "how-respond-reached":
    "A petition that has signatures enough for a response gets it within {days} of reaching that number: what we will do, what we will not do, and why. Whoever started it gets our response by e-mail, everybody else reads it on the petition’s page, and those who signed and asked for news are written to.",
  "how-steps":
    "We may do what it asks, look into it, put it before a committee or the council, hold a meeting or an inquiry, hand it on to somebody else, or explain why we will not.",
  "how-no-action":
    "We take no further action where a petition is rejected. We always give the reason: for example that another petition asks the same, that it asks for nothing we could do, or that it is abusive.",
  "how-overdue": "Where we are late, and how long our responses took",
  "how-review":
    "If you started a petition and think we did not deal with it properly, you can ask for a review within {days} of our response. Councillors who scrutinise our work look at it.",
  "how-names": "Names",
  "how-names-lead":
    "We never publish who signed. {months} after a petition ends we forget names and addresses; the number of signatures stays.",
  "how-law": "The law",
  "how-law-lead":
    "Councils in Wales must have a petition scheme, publish it and review it (section 42 of the Local Government and Elections (Wales) Act 2021). A petition keeps the scheme that held when it was published.",
};

export const messages = catalogue({ en, cy });
