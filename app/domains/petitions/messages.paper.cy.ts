export const cy = {
  "paper-title": "Llofnodion ar bapur",
  "paper-lead":
    "Mae un swyddog yn cyfrif y taflenni ac yn eu cofnodi. Mae un arall yn eu cyfrif eto heb weld y cyfrif cyntaf. Fe’u hychwanegir at y ddeiseb pan fo’r ddau’n dweud yr un peth.",
  "paper-counted":
    "Mae {count, plural, one {# llofnod} two {# lofnod} other {# llofnod}} ar bapur yn cyfrif hyd yn hyn.",
  "paper-new": "Cofnodi swp",
  "paper-none": "Nid oes papur wedi’i gofnodi ar gyfer y ddeiseb hon.",
  "paper-petition": "Deiseb {number}",
  "column-batch": "Swp",
  "column-lines": "Llinellau",
  "column-void": "Annilys",
  "column-counted": "Wedi’u cyfrif",
  "column-keyed": "Cofnodwyd gan",
  "column-checked": "Gwiriwyd gan",
  "column-batch-state": "Cyflwr",
  "column-do": "Gwneud",
  "batch-number": "{number}",
  "batch-correction": "{number}, yn cywiro {corrects}",
  "batch-by": "{name}, {day}",
  "batch-state-keyed": "I’w wirio",
  "batch-state-counted": "Wedi’i gyfrif",
  "batch-state-refused": "Heb ei gyfrif",
  "batch-blind": "Nis dangosir cyn y gwiriad",
  "batch-note": "Nodyn: {note}",
  "batch-found":
    "Cyfrifwyd eto: {lines, plural, one {# llinell} two {# linell} other {# llinell}}, {void, number} ohonynt yn annilys.",
  "batch-check": "Gwirio",
  "batch-correct": "Cywiro",
  "batch-scan": "Sgan",
  "paper-about": "swp {number}",

  "paper-new-title": "Cofnodi swp o lofnodion ar bapur",
  "paper-lines": "Llinellau â rhywbeth wedi’i ysgrifennu arnynt",
  "paper-void": "O’r rhain, llinellau nad ydynt yn cyfrif",
  "paper-void-hint":
    "Dim enw neu gyfeiriad, rhywun sydd wedi llofnodi eisoes, neu gysylltiad nad yw’r rheolau’n ei ganiatáu",
  "paper-note": "Nodyn",
  "paper-note-hint":
    "I gydweithwyr, er enghraifft ble casglwyd y taflenni. Peidiwch ag enwi neb a lofnododd.",
  "paper-scan": "Sgan o’r holl daflenni",
  "paper-scan-hint": "PDF, PNG neu JPEG hyd at 10 MB. Dim ond staff all ei agor.",
  "paper-new-button": "Cofnodi’r swp hwn",
  "lines-wrong": "Rhowch nifer y llinellau o 1 i 10,000",
  "void-wrong": "Rhowch rif o 0 i 10,000",
  "void-many": "Ni all fod mwy o linellau annilys nag o linellau",
  "paper-note-long": "Defnyddiwch 500 nod neu lai",
  "scan-missing": "Dewiswch ffeil â’r sgan",
  "scan-large": "Ni chaiff y ffeil fod yn fwy na 10 MB",

  "check-title": "Gwirio swp {batch}",
  "check-lead":
    "Agorwch y sgan neu cymerwch y taflenni, a chyfrifwch heb ofyn beth gyfrifodd {name}. Os yw’r ddau gyfrif yr un fath ychwanegir y swp at y ddeiseb; os nad ydynt fe’i rhoir o’r neilltu.",
  "check-own": "Chi gofnododd y swp hwn, felly rhaid i rywun arall ei wirio.",
  "check-button": "Anfon fy nghyfrif",
  "check-correction-lead":
    "Mae {name} yn gofyn am newid y llofnodion ar bapur o {change}: {reason}",
  "check-verdict": "A yw hynny’n gywir?",
  "verdict-right": "Ydy, newidiwch y cyfrif",
  "verdict-wrong": "Nac ydy, gadewch ef fel y mae",
  "verdict-missing": "Dywedwch a yw’n gywir",
  "check-correction-button": "Anfon fy ateb",

  "correction-title": "Cywiro swp {batch}",
  "correction-lead":
    "Cyfrifwyd {counted, plural, one {# llofnod} two {# lofnod} other {# llofnod}} o’r swp hwn. Mae’r cywiriad yn gofnod ar wahân, ac mae rhywun arall yn ei wirio.",
  "correction-change": "Faint yn fwy, neu’n llai â minws",
  "correction-change-hint": "Er enghraifft -8",
  "correction-reason": "Pam",
  "correction-button": "Anfon i’w wirio",
  "change-wrong": "Rhowch rif heblaw 0, fel -8",
  "correction-reason-missing": "Dywedwch pam",

  "entry-counted":
    "Ychwanegwyd {count, plural, one {# llofnod} two {# lofnod} other {# llofnod}} ar bapur, a gyfrifwyd gan ddau swyddog.",
  "entry-corrected": "Cywirwyd nifer y llofnodion ar bapur: {change}.",

  "refused-not-officer": "Dim ond ymatebwyr, arweinwyr polisi a gweinyddwyr sy’n trin papur.",
  "refused-petition-unknown": "Dim ond deisebau cyhoeddedig sy’n derbyn llofnodion ar bapur.",
  "refused-paper-late":
    "Mae ar ben ers cymaint nes bod yr enwau oddi tani wedi’u hanghofio. Nid yw’n derbyn rhagor o lofnodion ar bapur.",
  "refused-scan-kind": "Rhaid i’r sgan fod yn ffeil PDF, PNG neu JPEG.",
  "refused-paper-repeated": "Mae’r sgan hwn yn perthyn i swp arall o’r ddeiseb hon eisoes.",
  "refused-batch-unknown":
    "Nid oes swp o’r fath i wneud hyn ag ef; efallai i rywun arall fod yn gyflymach.",
  "refused-same-officer": "Rhaid i rywun arall wirio’r hyn a gofnodwyd gennych.",
  "refused-below-zero": "Nid oes cynifer â hynny o lofnodion ar bapur.",
};
