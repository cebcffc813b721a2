export const cy = {
  accessibility: "Hygyrchedd",
  cookies: "Cwcis",
  status: "A yw popeth yn gweithio?",
  "house-rules": "Rheolau’r tŷ",
  privacy: "Preifatrwydd",
  "bad-request": "Nid ydym yn deall y cais hwn",
  "bad-request-text":
    "Mae’r cyfeiriad neu’r hyn a anfonwyd yn anghyflawn. Ewch yn ôl a rhowch gynnig arall arni.",
  broken: "Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth",
  "broken-text":
    "Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni ymhen ychydig funudau. Mae’r nam wedi’i gofnodi.",
  busy: "Mae’r gwasanaeth yn brysur iawn",
  "busy-text":
    "Mae llawer o bobl yma ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig eiliadau.",
  consultations: "Ymgynghoriadau",
  councils: "Cynghorau ar y gwasanaeth hwn",
  "councils-none": "Nid oes cyngor yma eto.",
  "councils-text":
    "Dewiswch gyngor i ddarllen beth mae ei drigolion yn ei ofyn, a beth mae’n ei ateb.",
  "database-away": "Nid yw’r gwasanaeth ar gael am ychydig",
  "database-away-text":
    "Nid oes dim wedi’i golli. Rhowch gynnig arall arni ymhen ychydig eiliadau. Os oeddech yn anfon rhywbeth, ewch yn ôl: mae’n dal yn eich porwr.",
  discussions: "Trafodaethau",
  forbidden: "Ni allwch wneud hyn",
  "forbidden-text": "Nid oes gan eich cyfrif yr hawl i wneud hyn.",
  language: "Cymraeg",
  "media-type": "Ni allwn ddarllen yr hyn a anfonwyd",
  "media-type-text": "Dim ond ffurflenni’r wefan hon y gallwn eu derbyn yma.",
  method: "Ni ellir gwneud hyn yma",
  "method-text": "Nid yw’r cyfeiriad hwn yn derbyn y math hwn o gais.",
  "no-site": "Nid oes cyngor yn y cyfeiriad hwn",
  "no-site-text":
    "Gwiriwch y cyfeiriad. Mae gan bob cyngor ei gyfeiriad ei hun ar y gwasanaeth hwn.",
  "not-found": "Nid oes tudalen yma",
  "not-found-text":
    "Gwiriwch y cyfeiriad. Efallai fod y dudalen wedi symud, neu nad yw ar gael i chi.",
  petitions: "Deisebau",
  reference: "Cyfeirnod",
  "send-again": "Anfon unwaith eto",
  "sign-in-new-tab": "Mewngofnodi (yn agor mewn tab newydd)",
  "signed-out": "Nid ydych wedi mewngofnodi bellach",
  "signed-out-text":
    "Nid yw’r hyn a anfonwyd gennych wedi’i gadw gennym, ond nid yw ar goll: mae’r dudalen hon yn ei ddal. Mewngofnodwch eto mewn tab arall, yna dewch yn ôl yma a’i anfon unwaith eto.",
  "too-large": "Mae hyn yn rhy fawr",
  "too-large-text": "Ewch yn ôl ac anfon llai: testun byrrach neu ffeil lai.",
  "too-many": "Rhoddwyd cynnig ar hyn yn rhy aml",
  "too-many-text":
    "I gadw pawb yn ddiogel, dim ond hyn a hyn o gynigion yr ydym yn eu derbyn o un lle. Nid oes dim o’i le ar eich cyfrif. Arhoswch ychydig a rhowch gynnig arall arni.",
  "too-many-wait":
    "Gallwch roi cynnig arall arni ymhen {minutes, plural, one {# munud} two {# funud} other {# munud}}.",
  "too-many-fields": "Mae gormod yn y ffurflen hon",
  "too-many-fields-text": "Ewch yn ôl ac anfon llai o atebion ar unwaith.",
  work: "Gwaith",
  "wrong-origin": "Ni anfonwyd hyn o’r wefan hon",
  "wrong-origin-text":
    "I’ch diogelu, dim ond ffurflenni ar y wefan hon y gallwn eu derbyn. Agorwch y dudalen eto a’i hanfon oddi yno.",
};
