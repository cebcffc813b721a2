export const cy = {
  "election-title": "Dod â phob deiseb i ben ar gyfer etholiad",
  "election-lead":
    "{count, plural, =0 {Nid oes deiseb ar agor ar hyn o bryd.} one {Mae un ddeiseb ar agor.} two {Mae # ddeiseb ar agor.} other {Mae # deiseb ar agor.}} Daw pob un i ben ar ddiwedd y diwrnod a ddewiswch. Mae pawb a lofnododd un ac a ofynnodd am newyddion yn cael un llythyr, faint bynnag a lofnodwyd ganddynt. Ni ellir dadwneud hyn.",
  "election-day": "Diwrnod olaf i lofnodi",
  "election-message": "Yr hyn a ddywedir wrth bobl, yn Saesneg",
  "election-message-hint": "Dangosir hyn ar bob un o’r deisebau hyn ac yn y llythyrau",
  "election-message-cy": "Yr hyn a ddywedir wrth bobl, yn Gymraeg",
  "election-button": "Dod â phob deiseb i ben ar y diwrnod hwn",
  "closure-ahead": "Daw deisebau i ben ar {day}",
  "closure-over": "Daeth y ddeiseb hon i ben yn gynnar oherwydd etholiad",

  "mail-election-subject":
    "Daeth {count, plural, one {deiseb a lofnodwyd gennych} other {deisebau a lofnodwyd gennych}} i ben oherwydd etholiad",
  "mail-election-signed":
    "{count, plural, one {Fe lofnodoch chi’r ddeiseb hon:} other {Fe lofnodoch chi’r deisebau hyn:}}",
  "mail-election-others": "a {count, plural, one {un arall} other {# arall}}.",
  "mail-election-kept":
    "Mae’r llofnodion a roddwyd tan hynny’n cyfrif, ac mae’r tudalennau’n aros.",
  "mail-election-why":
    "Rydych yn cael yr un llythyr hwn am ichi ddechrau un o’r deisebau hyn, neu am ichi lofnodi a gofyn am glywed beth a ddaw ohoni.",

  "election-day-wrong": "Rhowch ddiwrnod fel 2027-05-06",
  "message-missing": "Dywedwch yn Saesneg pam mae deisebau’n dod i ben",
  "message-cy-missing": "Dywedwch yn Gymraeg pam mae deisebau’n dod i ben",
  "message-long": "Defnyddiwch 500 nod neu lai",
  "refused-not-administrator": "Dim ond gweinyddwyr sy’n dod â deisebau i ben ar gyfer etholiad.",
  "refused-election-day-past": "Rhaid i’r diwrnod fod heddiw neu’n hwyrach.",
  "refused-election-known": "Mae diwrnod y daw pob deiseb i ben wedi’i osod eisoes.",
};
