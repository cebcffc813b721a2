export const cy = {
  "pauses-title": "Pryd mae deisebau’n gorffwys",
  "pauses-lead":
    "Ar y dyddiau hyn ni all neb lofnodi deiseb, ac ni chyhoeddir yr un. Mae pob deiseb agored yn cael cynifer o ddyddiau ychwanegol ag y bu’n gorffwys, ac mae’r hyn a addawsom i ddeisebau erbyn diwrnod yn ddyledus gynifer o ddyddiau’n ddiweddarach. Gellir ysgrifennu, anfon a gwirio deisebau o hyd.",
  "pauses-new": "Ychwanegu saib",
  "pauses-none": "Nid yw deisebau erioed wedi gorffwys, ac nid oes saib wedi’i gynllunio.",
  "pauses-days": "Dyddiau",
  "pauses-why": "Pam",
  "pauses-state": "Cyflwr",
  "pauses-act": "Newid",
  "pause-days":
    "{startsOn} tan {endsOn} ({days, plural, one {# diwrnod} two {# ddiwrnod} few {# diwrnod} other {# diwrnod}})",
  "pause-state-ahead": "Wedi’i gynllunio",
  "pause-state-running": "Nawr",
  "pause-state-over": "Ar ben",
  "pause-state-cancelled": "Wedi’i ganslo",
  "pause-cancel-link": "Canslo",

  "pause-new-title": "Ychwanegu saib",
  "pause-starts-on": "Diwrnod cyntaf",
  "pause-ends-on": "Diwrnod olaf",
  "pause-ends-on-hint": "Er enghraifft diwrnod yr etholiad",
  "pause-reason": "Pam, yn Saesneg",
  "pause-reason-hint":
    "Dangosir hyn ar bob deiseb, er enghraifft: “Nid ydym yn casglu llofnodion yn yr wythnosau cyn etholiad y cyngor ar 6 Mai.”",
  "pause-reason-cy": "Pam, yn Gymraeg",
  "pause-new-button": "Ychwanegu’r saib hwn",

  "pause-cancel-title": "Canslo’r saib hwn?",
  "pause-cancel-ahead":
    "Ni fydd deisebau’n gorffwys ar y dyddiau hyn, ac ni fydd dyddiad cau’n symud. Mae’r hyn a addawsom i ddeisebau’n symud yn ôl i’w ddiwrnod cynharach.",
  "pause-cancel-running":
    "Gall pobl lofnodi eto ar unwaith. Mae dyddiadau cau, a’r hyn a addawsom i ddeisebau, yn symud yn ôl y dyddiau hyd at heddiw, gan gynnwys heddiw.",
  "pause-cancel-button": "Canslo’r saib",

  "resting-heading": "Mae deisebau’n gorffwys tan {day}",
  "resting-moved":
    "Ni all neb lofnodi tan hynny. Mae pob deiseb agored yn cael cynifer o ddyddiau ychwanegol ag y bu’n gorffwys, ac mae’r hyn a addawsom iddi erbyn diwrnod yn ddyledus gynifer o ddyddiau’n ddiweddarach.",

  "entry-moved":
    "Bu deisebau’n gorffwys am {days, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}}, felly gellir llofnodi hon am gynifer o ddyddiau’n fwy.",

  "pause-day-wrong": "Rhowch ddiwrnod fel 2027-03-22",
  "pause-reason-missing": "Dywedwch yn Saesneg pam mae deisebau’n gorffwys",
  "pause-reason-cy-missing": "Dywedwch yn Gymraeg pam mae deisebau’n gorffwys",
  "pause-reason-long": "Defnyddiwch 500 nod neu lai",
  "pause-ends-early": "Ni chaiff y diwrnod olaf fod cyn y cyntaf",
  "refused-not-administrator": "Dim ond gweinyddwyr sy’n newid sut mae deisebau’n gweithio.",
  "refused-pause-begun": "Gall saib ddechrau heddiw ar y cynharaf.",
  "refused-pause-long": "Gall saib bara 120 diwrnod ar y mwyaf.",
  "refused-pause-overlaps": "Mae deisebau’n gorffwys ar rai o’r dyddiau hyn eisoes.",
  "refused-pause-unknown": "Nid oes saib o’r fath, neu mae rhywun wedi’i ganslo.",
  "refused-pause-over": "Mae’r saib hwn ar ben.",
};
