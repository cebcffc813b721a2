export const cy = {
  "sign-in-title": "Mewngofnodi",
  "sign-in-lead":
    "Nid oes angen cyfrinair arnoch. Byddwn yn anfon e-bost atoch gyda chod a dolen; bydd y naill neu’r llall yn eich mewngofnodi.",
  "sign-in-new": "Os nad ydych wedi bod yma o’r blaen, bydd hyn yn creu eich cyfrif hefyd.",
  "email-label": "Eich cyfeiriad e-bost",
  "email-hint": "Ni fyddwn byth yn ei ddangos i drigolion eraill.",
  "sign-in-send": "Anfonwch god ataf",
  "email-missing": "Rhowch eich cyfeiriad e-bost",
  "email-wrong": "Rhowch un cyfeiriad e-bost, fel enw@enghraifft.cymru",

  "code-title": "Edrychwch ar eich e-bost",
  "code-lead":
    "Os yw’r cyfeiriad a roesoch yn gywir, mae e-bost gennym ar ei ffordd. Mae’r cod ynddo yn gweithio am {minutes, plural, one {# munud} two {# funud} other {# munud}}.",
  "code-label": "Y chwe digid o’r e-bost",
  "code-hint": "Er enghraifft, 402 816",
  "code-send": "Mewngofnodi",
  "code-missing": "Rhowch y chwe digid o’r e-bost",
  "code-wrong": "Mae chwe digid yn y cod, er enghraifft 402 816",
  "code-none-title": "Dim e-bost?",
  "code-none":
    "Gall gymryd munud, ac efallai ei fod wedi glanio gyda’r post sothach. Rydym yn anfon hyd at {count, plural, one {# e-bost} other {# e-bost}} i un cyfeiriad mewn {minutes} munud.",
  "code-again": "Defnyddio cyfeiriad arall, neu anfon cod newydd",

  "link-title": "Mewngofnodi i {council}",
  "link-lead": "Rydych ar fin mewngofnodi fel {email}.",
  "link-button": "Mewngofnodi",
  "link-elsewhere":
    "Gofynnoch am gael mewngofnodi fel {email} mewn porwr arall, neu ar ddyfais arall. I fewngofnodi yma yn lle hynny, teipiwch y cod o’r e-bost y mae’r ddolen hon ynddo. Neu teipiwch ef yno, lle gofynnoch.",
  "link-over-title": "Nid yw’r ddolen hon yn gweithio mwyach",
  "link-over":
    "Mae dolen fewngofnodi yn gweithio unwaith, ac am {minutes, plural, one {# munud} two {# funud} other {# munud}} yn unig. Gofynnwch am un newydd; ni fydd yn cymryd ond eiliad.",
  "link-again": "Gofyn am ddolen newydd",

  "refused-sign-in-over":
    "Mae’r cais hwnnw i fewngofnodi ar ben: mae wedi ei ddefnyddio, mae’n rhy hen, neu rhoddwyd gormod o godau anghywir. Gofynnwch am god newydd.",
  "refused-wrong-code":
    "Nid dyna’r cod o’r e-bost diweddaraf. Edrychwch arno a rhowch gynnig arall.",
  "refused-no-such-device": "Mae’r ddyfais honno wedi ei hallgofnodi yn barod.",
  "refused-not-signed-in":
    "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch a rhowch gynnig arall.",
  "refused-no-demo": "Dim ond pobl ddychmygol arddangosiad y gellir eu mewngofnodi fel hyn.",

  newcomer: "Preswylydd newydd",
  "account-title": "Eich cyfrif",
  "account-saved": "Mae eich cyfrif yn gyfredol.",
  "account-name": "Enw",
  "account-email": "Cyfeiriad e-bost",
  "account-language": "Iaith",
  "account-area": "Ardal",
  "account-no-area": "Heb ei nodi",
  "account-digest": "Crynodeb",
  "account-digest-at": "Bob dydd am {hour}, pan fydd newyddion",
  "account-change-all": "Newid eich manylion",
  "account-elsewhere": "Yr hyn sydd gennych yma",
  "account-subscriptions": "Yr hyn rydych yn ei ddilyn",
  "account-subscriptions-hint": "Dewiswch beth gewch chi ei glywed yn eich crynodeb.",

  "devices-title": "Lle rydych wedi mewngofnodi",
  "devices-lead": "Os nad ydych yn adnabod un o’r dyfeisiau hyn, allgofnodwch hi.",
  "devices-here": "Y ddyfais hon",
  "devices-unknown": "Dyfais nad ydym yn ei hadnabod",
  "devices-since": "Mewngofnodwyd ar {since}; defnyddiwyd ddiwethaf ar {seen}",
  "devices-sign-out": "Allgofnodi",
  "devices-sign-out-which": "{device}, mewngofnodwyd ar {since}",

  "language-en": "English (Saesneg)",
  "language-cy": "Cymraeg",

  "mail-subject": "{code} yw eich cod ar gyfer {council}",
  "mail-code": "Eich cod yw {code}. Teipiwch ef i’r dudalen lle gofynnoch amdano.",
  "mail-link":
    "Neu pwyswch y botwm isod. Yn y porwr lle gofynnoch mae’n eich mewngofnodi; mewn unrhyw borwr arall mae’n gofyn am y cod yn gyntaf. Mae’r ddau yn gweithio unwaith, ac am {minutes, plural, one {# munud} two {# funud} other {# munud}}.",
  "mail-not-you":
    "Os na ofynnoch am gael mewngofnodi, efallai fod rhywun wedi teipio eich cyfeiriad drwy gamgymeriad. Nid oes rhaid i chi wneud dim; nid oes neb yn cael mynediad heb yr e-bost hwn. Peidiwch byth â rhoi’r cod i neb.",
  "mail-button": "Mewngofnodi",

  "staff-title": "Staff",
  "staff-hello": "Da eich gweld, {name}.",
  "staff-none": "Nid oes dim yn aros amdanoch yma.",
  "staff-cases": "Testunau sy’n aros am benderfyniad",
  "staff-cases-hint":
    "Darllenwch yr hyn a ddaliwyd yn ôl neu a adroddwyd, penderfynwch yn ôl un o reolau’r tŷ, a dywedwch pam mewn brawddeg.",
  "staff-timelines": "Llinellau amser deisebau",
  "staff-timelines-hint":
    "Cydnabod ac ateb deisebau, cyhoeddi gwrandawiadau a dadleuon, ysgrifennu at y rhai a lofnododd.",
  "staff-reviews": "Adolygu ymatebion",
  "staff-reviews-hint":
    "Yr hyn y mae trefnwyr deisebau wedi gofyn i’r pwyllgor craffu edrych arno eto.",
  "staff-petitions": "Deisebau i’w gwirio",
  "staff-petitions-hint":
    "Eu cyhoeddi, eu dychwelyd neu eu gwrthod, a gofalu am y rhai a gyhoeddwyd.",
  "staff-promises": "Addewidion i ddeisebau",
  "staff-promises-hint": "Gweld pa ddeisebau sy’n aros i’w cydnabod a’u hateb, ac erbyn pryd.",
  "staff-threads": "Cwestiynau sy’n aros am ateb",
  "staff-threads-hint": "Atebwch unwaith, yn gyhoeddus, i bawb sydd am wybod yr un peth.",
  "staff-answers": "Atebion i’w cymeradwyo",
  "staff-answers-hint": "Drafftiau sy’n aros am gymeradwywr, a beth ddaeth o’ch rhai chi.",
  "staff-consultations": "Ymgynghoriadau",
  "staff-consultations-hint":
    "Gwelwch faint a atebodd, darllenwch bob gair, a lawrlwythwch y cyfan.",
  "staff-people": "Pobl",
  "staff-people-hint": "Gwelwch pwy gaiff wneud beth, gwahoddwch, rhowch a thynnwch rolau.",
  "staff-names": "Enwau i edrych arnynt",
  "staff-names-hint": "Enwau trigolion sy’n debyg i un o enwau’r cyngor.",
  "staff-teams": "Timau",
  "staff-teams-hint": "Gwelwch pwy sy’n perthyn i dîm a phwy sy’n ei arwain.",
  "staff-audit": "Llwybr archwilio",
  "staff-audit-hint": "Pwy wnaeth beth, i beth a pham.",
  "staff-settings": "Sut mae pobl yn mewngofnodi",
  "staff-settings-hint":
    "Dewiswch y ffyrdd i mewn i staff, cysylltwch gyfeiriadur y cyngor, a dywedwch am ba hyd y mae pobl yn aros wedi mewngofnodi.",
  "staff-scheme": "Sut mae deisebau’n gweithio",
  "staff-scheme-hint":
    "Dweud pwy gaiff lofnodi, beth y mae deiseb yn ei gael ar ôl sawl llofnod, a phryd mae deisebau’n gorffwys.",
  "staff-notice": "Hysbysiad a switshis",
  "staff-notice-hint":
    "Dywedwch rywbeth wrth bawb ar bob tudalen, neu gadewch i rannau o’r wefan orffwys.",
  "staff-jobs": "Gwaith y tu ôl i’r llenni",
  "staff-jobs-hint": "Gwelwch beth a fethodd, a rhowch gynnig arall arno.",
  "staff-service": "Sut mae’r gwasanaeth yn gwneud",
  "staff-service-hint": "A yw’r peirianwaith y tu ôl i’r safle hwn yn rhedeg, mewn ffigurau.",

  "demo-title": "Camwch i esgidiau rhywun arall",
  "demo-lead":
    "Arddangosiad yw hwn: dychmygol yw’r cyngor a phawb sydd ynddo. Dewiswch pwy yr hoffech fod; bydd un clic yn eich mewngofnodi.",
  "demo-residents": "Trigolion",
  "demo-staff": "Staff",
  "demo-sign-in": "Mewngofnodi fel {name}",
  "demo-inbox": "Ni chaiff e-byst eu hanfon; maent i gyd yma",
  "role-resident": "Preswylydd",
  "role-moderator": "Cymedrolwr",
  "role-responder": "Swyddog ateb",
  "role-approver": "Cymeradwywr",
  "role-policy-lead": "Arweinydd polisi",
  "role-administrator": "Gweinyddwr",
  "role-auditor": "Archwilydd",
  "role-operator": "Gweithredydd",
};
