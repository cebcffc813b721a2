export const cy = {
  "begin-title": "Dechrau deiseb",
  "begin-lead":
    "Yn gyntaf rydym yn gofyn ai deiseb i’r cyngor hwn yw’r ffordd iawn. Ni chaiff dim ei gadw nes i ni wybod.",
  "begin-connection": "Beth yw eich cysylltiad â’r ardal hon?",
  "connection-lives": "Rwy’n byw yma",
  "connection-works": "Rwy’n gweithio yma",
  "connection-studies": "Rwy’n astudio yma",
  "connection-none": "Dim un o’r rhain",
  "begin-adult": "Ydych chi’n 18 oed neu’n hŷn?",
  "adult-yes": "Ydw",
  "adult-no": "Nac ydw",
  "begin-concerns": "Am beth mae hi?",
  "begin-concerns-hint":
    "Mae gan rai materion eu ffordd eu hunain, neu cyngor arall sy’n penderfynu arnynt.",
  "concerns-council": "Rhywbeth arall y mae’r cyngor hwn yn penderfynu arno neu’n gallu ei gefnogi",
  "concerns-planning": "Cais cynllunio neu benderfyniad cynllunio",
  "concerns-licensing": "Trwydded, er enghraifft i werthu alcohol neu ar gyfer tacsi",
  "concerns-appeals": "Penderfyniad amdanoch chi y gallwch apelio yn ei erbyn",
  "concerns-tier": "{matter}",
  continue: "Parhau",
  "later-link": "Ei chadw a pharhau yn nes ymlaen",

  "other-ways-connection-title": "Ni allwch ddechrau deiseb yma",
  "other-ways-connection-text":
    "Pobl sy’n perthyn i’r ardal sy’n dechrau ac yn llofnodi deisebau i’r cyngor hwn: {who}. Ni chadwyd dim o’r hyn a ddywedoch wrthym.",
  "who-lives": "y rhai sy’n byw yma",
  "who-works": "y rhai sy’n gweithio yma",
  "who-studies": "y rhai sy’n astudio yma",
  "who-none": "pawb",
  "other-ways-connection-more":
    "Gallwch ofyn i rywun sydd â chysylltiad ei dechrau. Gallwch hefyd ofyn cwestiwn cyhoeddus i’r cyngor, neu ddweud eich barn mewn ymgynghoriad.",
  "other-ways-age-title": "Rhaid i chi fod yn 18 oed i ddechrau deiseb yma",
  "other-ways-age-text":
    "Dyna y mae’r cyngor hwn wedi’i benderfynu. Ni chadwyd dim o’r hyn a ddywedoch wrthym.",
  "other-ways-age-more":
    "Gall rhywun sy’n 18 oed neu’n hŷn ei dechrau. Gallwch hefyd ofyn cwestiwn cyhoeddus i’r cyngor.",
  "other-ways-planning-title": "Mae gan gynllunio ei ffordd ei hun",
  "other-ways-planning-text":
    "Mae’r gyfraith yn dweud sut y penderfynir ar geisiadau cynllunio: ar sail y rhesymau cynllunio y mae pobl yn eu rhoi am bob un. Nid yw deiseb yn un o’r ffyrdd o wneud hynny, felly ni fyddai’n cyfrif.",
  "other-ways-planning-more":
    "Anfonwch eich sylwadau at yr adran gynllunio, gyda rhif y cais, cyn y diwrnod olaf ar gyfer sylwadau. Gall yr ymgeisydd apelio i Benderfyniadau Cynllunio ac Amgylchedd Cymru, neu yn Lloegr i’r Arolygiaeth Gynllunio.",
  "other-ways-licensing-title": "Mae gan drwyddedau eu ffordd eu hunain",
  "other-ways-licensing-text":
    "Mae’r gyfraith yn dweud pwy sy’n cael ei glywed am drwydded: y rhai sy’n anfon sylwadau at yr adran drwyddedu mewn pryd. Ni ellid ystyried deiseb.",
  "other-ways-licensing-more":
    "Anfonwch sylwadau at yr adran drwyddedu, fel arfer o fewn 28 diwrnod i’r hysbysiad. Ar gyfer trwydded sy’n bod eisoes gallwch ofyn am adolygiad.",
  "other-ways-appeals-title": "Gallwch apelio yn lle hynny",
  "other-ways-appeals-text":
    "Mae’r gyfraith yn rhoi hawl i chi apelio yn erbyn rhai penderfyniadau, er enghraifft am le mewn ysgol, tâl cosb, budd-dal neu’r dreth gyngor. Ni all deiseb newid penderfyniad o’r fath.",
  "other-ways-appeals-more":
    "Mae’r llythyr gyda’r penderfyniad yn dweud sut i apelio ac erbyn pryd. Os aeth rhywbeth o’i le yn y ffordd y cawsoch eich trin, gallwch gwyno i’r cyngor ac yna i’r ombwdsmon.",
  "other-ways-tier-title": "{council} sy’n penderfynu ar hyn",
  "other-ways-tier-text":
    "{matter}: nid y cyngor hwn ond {council} sy’n penderfynu ar hyn. Ni allai deiseb i ni newid dim.",
  "other-ways-tier-begin": "Ei dechrau gyda {council}",
  "other-ways-again": "Mae hi am rywbeth arall",
  "other-ways-change": "Newid eich atebion",
  "other-ways-else": "Beth arall y gallwch ei wneud",
  "other-ways-ask": "Gofyn cwestiwn cyhoeddus i’r cyngor",
  "other-ways-consultations": "Gweld beth mae’r cyngor yn ei ofyn i drigolion",
  "other-ways-petitions": "Gweld pob deiseb",

  "handover-title": "Mynd â’r hyn rydych wedi’i ysgrifennu gyda chi?",
  "handover-text":
    "Mae gan {council} ei safle ei hun ac mae’n cadw ei ddata ei hun. Os cytunwch, byddwn yn rhoi’r drafft isod iddo, i chi yn unig: ni fydd neb yno’n ei ddarllen nes i chi ei anfon. Heb eich caniatâd nid oes dim yn symud.",
  "handover-button": "Ie, mynd â’m drafft at {council}",
  "handed-title": "Mae eich drafft gyda {council} nawr",
  "handed-text":
    "Rydym wedi dileu’r hyn a ysgrifennoch yma. Ewch ymlaen gyda {council}: bydd yn gofyn i chi unwaith eto beth yw eich cysylltiad â’i ardal.",
  "handed-link": "Mynd ymlaen gyda {council}",
  "handed-keep":
    "Mae’r ddolen yn gweithio am 30 diwrnod. Cadwch hi i chi’ch hun: gall pwy bynnag sydd â hi ddarllen eich drafft.",

  "words-title": "Beth ydych chi am i’r cyngor ei wneud?",
  "label-title": "Teitl",
  "hint-title": "Dywedwch mewn un frawddeg beth ddylai’r cyngor ei wneud. Hyd at 80 nod.",
  "label-background": "Pam?",
  "hint-background": "Y rheswm pwysicaf, i rywun nad yw’n gwybod dim amdano eto.",
  "label-details": "Rhagor o fanylion (dewisol)",
  "hint-details":
    "Ffeithiau, beth sydd wedi’i geisio o’r blaen, pwy sy’n cael ei effeithio. Dangosir dolenni fel testun plaen. Peidiwch ag enwi pobl breifat.",
  "start-title-missing": "Rhowch deitl",
  "start-title-long": "Rhaid i’r teitl fod yn 80 nod neu lai",
  "start-title-formula": "Ni chaiff y teitl ddechrau gydag =, +, - neu @",
  "start-background-missing": "Dywedwch pam",
  "start-background-long": "Rhaid i’r rheswm fod yn 300 nod neu lai",
  "start-background-formula": "Ni chaiff y rheswm ddechrau gydag =, +, - neu @",
  "start-details-long": "Rhaid i’r manylion fod yn 800 nod neu lai",
  "start-details-formula": "Ni chaiff y manylion ddechrau gydag =, +, - neu @",

  "similar-title": "A yw un o’r rhain am yr un peth?",
  "similar-lead":
    "Nid yw deiseb sy’n gofyn am yr un peth ag un arall yn cael ei chyhoeddi ddwywaith. Os yw un o’r rhain yn dweud yr hyn rydych ei eisiau, llofnodwch neu dilynwch honno yn lle hynny.",
  "similar-on": "Dim un o’r rhain: mynd ymlaen",

  "you-title": "Amdanoch chi",
  "you-lead":
    "Mae eich enw o dan y ddeiseb tra bydd ar agor. Mae popeth arall i’r cyngor yn unig, a dim ond cyhyd ag y mae ei angen.",
  "label-name": "Eich enw",
  "label-email": "Cyfeiriad e-bost",
  "hint-email": "Rydym yn anfon y ddolen atoch i gadarnhau ac i ofalu am y ddeiseb.",
  "hint-sponsor-email":
    "Rydym yn anfon un ddolen atoch. Bydd eich cefnogaeth yn cyfrif ar ôl i chi gadarnhau yno.",
  "label-where": "Ble ydych chi’n byw?",
  "where-gb": "Yn y Deyrnas Unedig",
  "where-abroad": "Mewn gwlad arall",
  "label-postcode": "Cod post",
  "label-country": "Gwlad",
  "country-choose": "Dewiswch wlad",
  "name-missing": "Rhowch eich enw",
  "name-long": "Rhaid i’ch enw fod yn 80 nod neu lai",
  "start-name-link": "Rhowch eich enw heb gyfeiriad na dolen",
  "start-name-formula": "Ni chaiff eich enw ddechrau gydag =, +, - neu @",
  "email-missing": "Rhowch eich cyfeiriad e-bost",
  "email-wrong": "Rhowch gyfeiriad e-bost yn y ffurf arferol, fel enw@example.com",
  "start-where-missing": "Dewiswch ble rydych yn byw",
  "start-postcode-wrong": "Rhowch god post llawn, fel WZ1 1AA",
  "start-country-missing": "Dewiswch wlad o’r rhestr",
  "start-connection-missing": "Dewiswch beth yw eich cysylltiad â’r ardal hon",
  "start-adult-missing": "Dywedwch a ydych yn 18 oed neu’n hŷn",
  "start-concerns-missing": "Dewiswch am beth mae hi",

  "check-title": "Gwiriwch eich deiseb",
  "check-lead": "Fel hyn y bydd yn edrych ar ôl ei chyhoeddi.",
  "check-answers": "Eich atebion",
  "check-connection": "Cysylltiad â’r ardal hon",
  "check-concerns": "Am beth mae hi",
  "check-where": "Ble rydych yn byw",
  change: "Newid",
  "check-next": "Beth sy’n digwydd nesaf",
  "check-next-text":
    "Rydym yn anfon e-bost atoch i gadarnhau eich cyfeiriad. {sponsors, plural, =0 {} one {Mae ynddo ddolen i’r 1 cefnogwr sydd ei angen arnoch yn gyntaf. } other {Mae ynddo ddolen i’r # cefnogwr sydd eu hangen arnoch yn gyntaf. }}Yna mae cymedrolwr yn gwirio’r ddeiseb yn erbyn y rheolau. Ni all neb arall ei chanfod nes iddi gael ei chyhoeddi.",
  "check-send": "Ei hanfon",
  "no-details": "Dim",

  "later-title": "Parhau yn nes ymlaen",
  "later-lead":
    "Rydym yn anfon dolen atoch i barhau am 30 diwrnod, ar unrhyw ddyfais. Caiff yr hyn rydych wedi’i ysgrifennu ei gadw dan sêl tan hynny a’i ddileu wedyn.",
  "later-button": "Anfon y ddolen ataf",
  "later-sent-title": "Mae’r ddolen ar ei ffordd",
  "later-sent-text": "Edrychwch yn eich ffolder sbam hefyd. Gallwch hefyd barhau yma.",
  "go-on": "Mynd ymlaen",
  "draft-title": "Parhau â’ch deiseb",
  "draft-text": "Pwyswch y botwm i barhau yn y porwr hwn.",
  "draft-gone-title": "Nid yw’r drafft hwn yma mwyach",
  "draft-gone-text":
    "Cafodd ei anfon, mae ei 30 diwrnod ar ben, neu nid yw’r ddolen yn gyflawn. Gallwch ddechrau deiseb newydd.",

  "started-title": "Edrychwch ar eich e-bost",
  "started-text":
    "Rydym wedi anfon e-bost atoch. Agorwch y ddolen ynddo i gadarnhau mai chi biau’r ddeiseb; gyda’r ddolen arall gallwch ofyn i bobl ei chefnogi.",
  "started-missing":
    "Gall gymryd ychydig funudau. Edrychwch yn eich ffolder sbam hefyd. Os na ddaw dim, gwiriwch y cyfeiriad a dechreuwch eto.",

  "refused-not-taking-part": "Yn eich rôl yn y cyngor rydych yn edrych, heb ddechrau dim.",
  "refused-draft-unknown": "Anfonwyd y drafft hwn eisoes, neu nid yw’n cael ei gadw mwyach.",
  "refused-draft-unfinished":
    "Mae rhywbeth ar goll neu heb fod yn iawn mwyach. Ewch drwy’r tudalennau eto.",
  "refused-draft-turned-away":
    "Mae rheolau’r cyngor wedi newid. Dechreuwch ar y dudalen gyntaf eto.",
  "refused-tier-unknown": "Nid oes cyngor arall o’r gwasanaeth hwn yn penderfynu ar hynny.",
  "refused-letters-enough":
    "Mae’r cyfeiriad hwn wedi cael sawl e-bost o’r fath heddiw. Rhowch gynnig arall yfory, neu ewch ymlaen yn y porwr hwn.",
};
