export const cy = {
  "staff-door-title": "Mewngofnodi fel aelod o staff",
  "staff-door-lead": "Dyma’r ffordd i mewn i bobl sy’n gweithio i {council}.",
  "staff-door-directory": "Mewngofnodi gyda’ch cyfrif cyngor",
  "staff-door-directory-hint":
    "Byddwch yn mynd i dudalen fewngofnodi eich cyngor ac yn dod yn ôl yma. Ni fyddwn byth yn gweld eich cyfrinair.",
  "staff-door-password": "Defnyddio eich cyfrinair",
  "staff-door-password-hint":
    "Pan na fydd y ffordd arferol ar gael. Bydd angen eich ap dilysu arnoch hefyd.",
  "staff-door-none":
    "Nid oes yr un ffordd i mewn ar agor. Gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth hwn i chi agor un.",
  "staff-door-resident": "Ddim yn aelod o staff? Mewngofnodwch fel preswylydd",
  "staff-door-demo": "Rhowch gynnig ar yr arddangosiad: camwch i esgidiau rhywun arall",
  "work-for-council": "Ydych chi’n gweithio i’r cyngor? Mewngofnodwch fel aelod o staff",

  "directory-going-title": "Rydych ar eich ffordd i dudalen fewngofnodi eich cyngor",
  "directory-going": "Os na fydd dim yn digwydd o fewn ychydig eiliadau, dilynwch y ddolen hon.",
  "directory-going-link": "Mynd i dudalen fewngofnodi eich cyngor",
  "directory-failed-title": "Nid ydych wedi mewngofnodi",
  "directory-again": "Rhoi cynnig arall arni",
  "refused-directory-off": "Nid yw mewngofnodi gyda chyfrif cyngor ar agor yma.",
  "refused-directory-away":
    "Nid yw gwasanaeth mewngofnodi eich cyngor yn ateb ar hyn o bryd. Nid oes dim o’i le ar eich cyfrif. Rhowch gynnig arall arni ymhen ychydig funudau.",
  "refused-directory-setup":
    "Nid yw gwasanaeth mewngofnodi eich cyngor a’r wefan hon yn ffitio i’w gilydd: mae rhywbeth o’i le yn y gosodiadau. Dywedwch wrth weinyddwr y wefan hon.",
  "refused-directory-cancelled":
    "Ni orffennoch fewngofnodi ar dudalen fewngofnodi eich cyngor. Nid oes dim wedi digwydd.",
  "refused-directory-over":
    "Mae’r cais hwnnw i fewngofnodi ar ben: mae wedi ei ddefnyddio, cymerodd fwy na chwarter awr, neu dechreuodd mewn porwr arall. Dechreuwch eto.",
  "refused-directory-wrong":
    "Ni ellir credu’r hyn a ddaeth yn ôl o wasanaeth mewngofnodi eich cyngor, felly ni fewngofnodwyd neb. Dechreuwch eto; os bydd hyn yn digwydd ddwywaith, dywedwch wrth weinyddwr y wefan hon.",
  "refused-no-duties":
    "Mae eich cyngor yn eich adnabod, ond nid oes gennych waith ar y wefan hon. Os dylai fod, gofynnwch i’ch rheolwr llinell neu i weinyddwr y wefan hon: rhaid i’ch cyfrif fod yn un o’r grwpiau sy’n rhoi rôl yma.",
  "refused-officer-left":
    "Daeth eich mynediad i’r wefan hon i ben. Os yw hynny’n anghywir, gofynnwch i weinyddwr y wefan hon eich gwahodd eto.",
  "refused-address-unproven":
    "Nid yw gwasanaeth mewngofnodi eich cyngor yn cadarnhau eich cyfeiriad e-bost, felly ni allwn fod yn siŵr pwy ydych chi. Gofynnwch i weinyddwr y wefan hon edrych ar y gosodiadau mewngofnodi.",
  "refused-resident-address":
    "Mae eich cyfeiriad e-bost yn perthyn i gyfrif preswylydd ar y wefan hon, a dim ond un person y gall un cyfeiriad fod. Mewngofnodwch fel preswylydd a dilëwch y cyfrif hwnnw, yna dewch yn ôl yma.",
  "refused-other-account":
    "Mae eich cyfeiriad e-bost yn perthyn i gyfrif cyngor arall yma, efallai i rywun oedd yn ei ddefnyddio o’ch blaen. Gofynnwch i weinyddwr y wefan hon.",
  "refused-sign-in-first":
    "Nid yw’r cyfrif yma sydd â’ch cyfeiriad e-bost wedi ei gysylltu â’r cyfrif cyngor hwn, ac er mwyn ei ddiogelu nid yw hynny’n digwydd ohono’i hun. Os chi biau’r cyfrif, mewngofnodwch mewn ffordd arall yn gyntaf a chysylltwch eich cyfrif cyngor ar y dudalen “Sut rydych yn mewngofnodi” yn eich cyfrif. Os nad oes gennych ffordd arall, gofynnwch i weinyddwr y wefan hon eich tynnu oddi ar y staff a’ch gwahodd eto.",

  "settings-title": "Sut mae pobl yn mewngofnodi",
  "settings-lead": "Mae’r gosodiadau hyn yn berthnasol i bawb ar wefan {council}, ar unwaith.",
  "settings-saved": "Mae’r gosodiadau wedi eu cadw.",
  "settings-read-only":
    "Gallwch ddarllen y gosodiadau hyn. Dim ond gweinyddwyr sy’n gallu eu newid.",
  "settings-differ": "Yr hyn sy’n wahanol i’r gosodiadau arferol",
  "settings-differ-none": "Dim: mae popeth fel y mae fel arfer.",
  "differs-way": "{way}: {own, select, on {ar agor} other {ar gau}}",
  "differs-directory": "Mae cyfeiriadur wedi ei gysylltu: {issuer}",
  "differs-session":
    "{who}: {idle} heb wneud dim a {absolute} ar y mwyaf (fel arfer {usualIdle} a {usualAbsolute})",
  minutes: "{count, plural, one {# munud} two {# funud} other {# munud}}",
  hours: "{count, plural, one {# awr} other {# awr}}",
  days: "{count, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}}",
  "settings-ways": "Ffyrdd i mewn i staff",
  "settings-ways-hint":
    "Mae preswylwyr bob amser yn mewngofnodi drwy e-bost, neu ag allwedd mynediad eu hunain.",
  "way-directory": "Cyfrif cyngor (y cyfeiriadur isod)",
  "way-passkey": "Allwedd mynediad",
  "way-password": "Cyfrinair gydag ap dilysu",
  "settings-directory": "Cyfeiriadur y cyngor",
  "settings-redirect": "Rhowch y cyfeiriad hwn yn y cyfeiriadur fel y cyfeiriad ailgyfeirio:",
  "settings-issuer": "Cyhoeddwr (issuer)",
  "settings-issuer-hint":
    "Y cyfeiriad y mae’r cyfeiriadur yn cael ei adnabod wrtho, er enghraifft https://login.microsoftonline.com/<tenant id>/v2.0. Gadewch yn wag i ddatgysylltu’r cyfeiriadur.",
  "settings-client": "ID y cleient",
  "settings-secret": "Cyfrinach y cleient",
  "settings-secret-kept":
    "Mae cyfrinach wedi ei chadw; ni chaiff byth ei dangos. Gadewch hwn yn wag i barhau i’w defnyddio. Ar gyfer cyhoeddwr arall rhaid ei rhoi o’r newydd.",
  "settings-secret-none": "Nid oes cyfrinach wedi ei chadw eto.",
  "settings-claim": "Enw’r hawliad (claim) sy’n dal y grwpiau",
  "settings-domains": "Parthau e-bost y mae’r cyfeiriadur yn ateb drostynt",
  "settings-domains-hint":
    "Un i bob llinell, fel westford.gov.uk. Ar gyfer y rhain mae gair y cyfeiriadur yn ddigon, hyd yn oed lle nad yw’n dweud bod cyfeiriad wedi ei wirio.",
  "settings-groups": "Pa grŵp sy’n rhoi pa rôl",
  "settings-groups-hint":
    "Bob tro y bydd pobl yn mewngofnodi cânt rolau eu grwpiau, a chollant y rhai y maent wedi gadael eu grŵp. Gwagiwch y grŵp i ddileu llinell; cadwch i gael rhagor o linellau gwag.",
  "groups-group": "Grŵp yn y cyfeiriadur",
  "groups-role": "Rôl yma",
  "groups-draft": "Drafftiau yn unig",
  "groups-team": "Tîm",
  "groups-line": "{what}, llinell {number}",
  "groups-no-role": "Dewiswch rôl",
  "groups-no-team": "Dim tîm",
  "settings-sessions": "Am ba hyd y mae pobl yn aros wedi mewngofnodi",
  "sessions-who": "Rôl",
  "sessions-idle": "Munudau heb wneud dim",
  "sessions-absolute": "Oriau ar y mwyaf",
  "sessions-of": "{what}: {who}",
  "sessions-hint": "Caiff pwy bynnag sydd â sawl rôl ei ddal i’r terfyn llymaf yn eu plith.",
  "sessions-resident-idle": "Preswylwyr: diwrnodau heb ymweliad",
  "sessions-resident-absolute": "Preswylwyr: diwrnodau ar y mwyaf",
  "settings-save": "Cadw",

  "issuer-wrong":
    "Rhowch gyfeiriad sy’n dechrau gyda https:// ac sy’n arwain at westeiwr ar y rhyngrwyd, heb enw defnyddiwr",
  "issuer-long": "Gall y cyhoeddwr gynnwys hyd at 500 nod",
  "client-missing": "Rhowch ID y cleient a gafodd y wefan hon gan y cyfeiriadur",
  "client-long": "Gall ID y cleient gynnwys hyd at 200 nod",
  "secret-long": "Gall y gyfrinach gynnwys hyd at 1,000 nod",
  "claim-wrong": "Rhowch enw hawliad, fel groups",
  "domain-wrong": "Rhowch barthau fel westford.gov.uk, un i bob llinell a hyd at 20",
  "way-wrong": "Dewiswch ffyrdd o’r rhestr",
  "group-long": "Gall enw neu ID grŵp gynnwys hyd at 200 nod",
  "group-role-missing": "Dewiswch y rôl y mae’r grŵp hwn yn ei rhoi",
  "group-draft-wrong": "Dim ond swyddogion ateb y gellir eu cyfyngu i ddrafftiau",
  "group-too-many": "Gall fod hyd at 90 llinell",
  "idle-wrong": "Rhowch rif cyfan o funudau o 5 i 1,440",
  "absolute-wrong": "Rhowch rif cyfan o oriau o 1 i 168",
  "idle-days-wrong": "Rhowch rif cyfan o ddiwrnodau o 1 i 90",
  "absolute-days-wrong": "Rhowch rif cyfan o ddiwrnodau o 1 i 365",
  "version-wrong": "Agorwch y dudalen eto, a gwnewch eich newid unwaith yn rhagor",
  "refused-secret-missing": "Rhowch gyfrinach y cleient a gafodd y wefan hon gan y cyfeiriadur hwn",
  "refused-directory-missing": "Rhowch y cyhoeddwr, neu diffoddwch fewngofnodi gyda chyfrif cyngor",
  "refused-directory-silent":
    "Nid oes cyfeiriadur yn ateb o dan y cyhoeddwr hwn. Gwiriwch y cyfeiriad; os yw’n gywir, efallai fod y cyfeiriadur i ffwrdd.",
  "refused-no-such-team": "Dewiswch dimau o’r rhestr",
  "refused-last-way": "Gadewch o leiaf un ffordd i mewn i staff ar agor",
  "refused-no-administrator-left":
    "Ni chadwyd dim: ar ôl y newid hwn ni allai’r un gweinyddwr fewngofnodi. Rhowch ffordd arall i mewn i weinyddwr yn gyntaf.",
  "refused-settings-changed":
    "Newidiodd rhywun arall y gosodiadau yn y cyfamser. Agorwch y dudalen eto, a gwnewch eich newid unwaith yn rhagor.",
};
