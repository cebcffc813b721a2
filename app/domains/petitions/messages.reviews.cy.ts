export const cy = {
  "ask-title": "Gofyn am adolygu’r ymateb",
  "ask-lead":
    "Chi ddechreuodd “{title}”. Os nad yw ymateb y cyngor yn ymdrin â’r hyn y mae’n gofyn amdano, gall cynghorwyr craffu edrych arno eto. Gallwch ofyn am hynny unwaith, tan {day}.",
  "ask-text": "Pam nad yw’r ymateb yn ymdrin â’r ddeiseb?",
  "ask-text-hint": "Cynghorwyr a swyddogion sy’n darllen hwn. Nid yw’n cael ei gyhoeddi.",
  "ask-button": "Gofyn am adolygiad",
  "asked-title": "Mae eich cais wedi cyrraedd y pwyllgor craffu",
  "asked-text":
    "Byddwn yn ysgrifennu atoch pan fydd penderfyniad. Mae tudalen y ddeiseb yn dangos pa mor bell y mae wedi dod.",
  "over-title": "Ni ellir gofyn am adolygiad",
  "over-text": "Nid oes ymateb eto, mae’r amser wedi dod i ben, neu gofynnwyd amdano o’r blaen.",
  "see-petition": "Gweld y ddeiseb",

  "reviews-title": "Adolygu ymatebion",
  "reviews-lead": "Yr hyn y mae trefnwyr wedi gofyn i’r pwyllgor craffu edrych arno eto.",
  "reviews-none": "Nid oes trefnydd wedi gofyn am adolygiad.",
  "reviews-list": "Adolygiadau, y rhai sy’n aros yn gyntaf",
  "column-petition": "Deiseb",
  "column-state": "Cyflwr",
  "column-asked": "Gofynnwyd",
  "column-decided": "Penderfynwyd",
  "state-requested": "Yn aros am y pwyllgor craffu",
  "state-accepted": "Derbyniwyd gan y pwyllgor craffu",
  "state-declined": "Gwrthodwyd",
  "state-reported": "Adroddwyd",
  "review-title": "Adolygu ymateb",
  "review-asked-on": "Gofynnwyd amdano ar {day}",
  "review-words": "Beth mae’r trefnydd yn ei ddweud",
  "review-response": "Yr ymateb, a roddwyd ar {day}",
  "review-decision": "Beth ddywedodd y pwyllgor craffu",
  "decide-title": "Beth mae’r pwyllgor craffu yn ei wneud",
  "choose-accepted": "Mae’n derbyn yr adolygiad",
  "choose-declined": "Mae’n gwrthod yr adolygiad",
  "choose-reported": "Mae wedi adrodd",
  "decide-words": "Ym mha eiriau",
  "decide-words-hint":
    "Mae’r rhain ar linell amser y ddeiseb, ac mae’r trefnydd yn eu cael drwy e-bost.",
  "decide-button": "Cadw a rhoi gwybod i’r trefnydd",

  "review-missing": "Rhowch pam nad yw’r ymateb yn ymdrin â’r ddeiseb",
  "review-long": "Rhaid i hwn fod yn 2,000 nod neu lai",
  "decision-missing": "Dewiswch beth mae’r pwyllgor craffu yn ei wneud",
  "words-missing": "Rhowch yr hyn y dylai’r llinell amser ei ddweud",
  "words-long": "Rhaid i hwn fod yn 6,000 nod neu lai",

  "mail-subject": "Adolygu’r ymateb: {title}",
  "mail-requested":
    "Mae eich cais am adolygu ymateb y cyngor wedi cyrraedd y pwyllgor craffu. Mae’n ymwneud â’ch deiseb:",
  "mail-accepted":
    "Mae’r pwyllgor craffu wedi derbyn yr adolygiad y gofynnoch amdano. Mae’n ymwneud â’ch deiseb:",
  "mail-declined": "Ni fydd y pwyllgor craffu yn adolygu’r ymateb. Mae’n ymwneud â’ch deiseb:",
  "mail-reported":
    "Mae’r pwyllgor craffu wedi adrodd ar yr adolygiad y gofynnoch amdano. Mae’n ymwneud â’ch deiseb:",

  "refused-no-response": "Nid yw’r cyngor wedi ymateb eto.",
  "refused-review-asked": "Gofynnwyd am adolygiad o’r blaen.",
  "refused-review-late": "Mae’r amser i ofyn am adolygiad wedi dod i ben.",
  "refused-not-scrutiny": "Dim ond arweinwyr polisi a gweinyddwyr sy’n penderfynu ar adolygiadau.",
  "refused-review-unknown": "Nid oes adolygiad o’r fath.",
  "refused-review-decided": "Mae rhywun wedi penderfynu arno eisoes.",
};
