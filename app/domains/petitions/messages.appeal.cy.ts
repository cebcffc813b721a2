export const cy = {
  "appeal-link": "Os ydych yn meddwl bod hyn yn anghywir",
  "appeal-heading": "Os ydych yn meddwl inni wneud camgymeriad",
  "appeal-removed":
    "Os gwnaethom ddileu llofnodion o ddeiseb a’ch llofnod chi’n un dilys, gofynnwch inni edrych eto. Enwch y ddeiseb a’i rhif, yr enw a’r cyfeiriad e-bost y gwnaethoch lofnodi â nhw, a’r diwrnod yn fras. Gall gweinyddwr roi’ch llofnod yn ôl, ac mae’n cyfrif eto.",
  "appeal-rejected":
    "Os gwnaethom wrthod eich deiseb neu ei thynnu i lawr, gofynnwch inni edrych eto. Enwch y ddeiseb a’i rhif, a dywedwch pam nad yw ein rheswm yn dal. Gall gweinyddwr ei hadfer.",
  "appeal-letter": "Os ydych yn meddwl bod hyn yn anghywir, dyma sut i ofyn inni edrych eto:",
};
