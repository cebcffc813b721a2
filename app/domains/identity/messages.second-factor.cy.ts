export const cy = {
  "door-subject": "Lle mae staff {council} yn mewngofnodi",
  "door-why":
    "Gofynnoch am gael mewngofnodi gyda’r cyfeiriad hwn, sy’n perthyn i aelod o staff. Mae staff yn mewngofnodi ar eu tudalen eu hunain, a byth gyda chod drwy e-bost.",
  "door-not-you":
    "Os na ofynnoch, efallai fod rhywun wedi teipio eich cyfeiriad drwy gamgymeriad. Nid oes rhaid i chi wneud dim; nid yw dim yn yr e-bost hwn yn gadael neb i mewn.",
  "door-button": "Mynd i dudalen mewngofnodi staff",

  "password-title": "Mewngofnodi gyda’ch cyfrinair",
  "password-lead":
    "Mae hyn ar gyfer adegau pan nad yw’r ffordd arferol ar gael. Ar ôl y cyfrinair byddwn yn gofyn am god o’ch ap dilysu.",
  "password-email": "Eich cyfeiriad e-bost gwaith",
  "password-label": "Cyfrinair",
  "password-continue": "Parhau",
  "password-other": "Mewngofnodi mewn ffordd arall",
  "password-missing": "Rhowch y cyfrinair",
  "password-long": "Mae cyfrinair hyd at 200 o nodau o hyd",
  "email-missing": "Rhowch eich cyfeiriad e-bost",
  "email-wrong": "Rhowch un cyfeiriad e-bost, fel enw@enghraifft.cymru",

  "factor-title": "Y cod o’ch ap",
  "factor-lead":
    "Agorwch eich ap dilysu a dewch o hyd i {council} ynddo. Teipiwch y cod y mae’n ei ddangos nawr; mae’n newid bob 30 eiliad.",
  "factor-label": "Chwe digid o’r ap",
  "factor-send": "Mewngofnodi",
  "factor-over-title": "Dechreuwch eto",
  "factor-over":
    "Mae wedi ei ddefnyddio, cymerodd fwy na {minutes} munud, neu rhoddwyd gormod o godau anghywir.",
  "factor-again": "Yn ôl at y cyfrinair",
  "factor-missing": "Rhowch y chwe digid o’ch ap",
  "factor-wrong": "Mae chwe digid yn y cod, er enghraifft 402 816",

  "invitation-title": "Croeso i {council}",
  "invitation-lead":
    "Helo {name}. Rydych ar fin ymuno â staff {council} ar y wefan hon fel {email}. Dewiswch sut rydych am fewngofnodi o hyn ymlaen.",
  "invitation-until": "Mae’r dudalen hon yn gweithio tan {moment}.",
  "invitation-directory": "Gyda’ch cyfrif cyngor",
  "invitation-directory-text":
    "Os oes gennych un, nid oes angen dim arnoch gennym ni: mewngofnodwch fel y gwnewch yn y gwaith.",
  "invitation-directory-link": "Mynd i dudalen mewngofnodi staff",
  "invitation-passkey": "Gydag allwedd mynediad",
  "invitation-passkey-text":
    "Ôl eich bys, eich wyneb neu beth bynnag sy’n datgloi eich dyfais. Byddwn yn eich mewngofnodi nawr, a byddwch yn ychwanegu’r allwedd ar y dudalen nesaf.",
  "invitation-passkey-button": "Mewngofnodi ac ychwanegu allwedd mynediad",
  "invitation-password": "Gyda chyfrinair ac ap dilysu",
  "invitation-password-text":
    "Mae angen ap ar gyfer codau ar eich ffôn neu eich cyfrifiadur. Ar y dudalen nesaf byddwch yn ei gysylltu.",
  "invitation-password-button": "Parhau at yr ap",
  "invitation-none": "Nid oes ffordd i mewn wedi ei hagor yma. Holwch y sawl a’ch gwahoddodd.",
  "invitation-over-title": "Nid yw’r gwahoddiad hwn yn gweithio mwyach",
  "invitation-over":
    "Mae gwahoddiad yn gweithio unwaith, ac am ychydig ddyddiau yn unig. Os ydych wedi ei ddefnyddio yn barod, mewngofnodwch; fel arall gofynnwch i’r sawl a’ch gwahoddodd am un newydd.",

  "new-label": "Cyfrinair newydd",
  "new-hint":
    "O leiaf {least} o nodau. Mae tri neu bedwar gair nad oes a wnelont ddim â’i gilydd yn dda. Gallwch ei ludo o reolwr cyfrineiriau.",
  "new-again": "Y cyfrinair newydd unwaith eto",
  "password-short": "Dewiswch gyfrinair gydag o leiaf 12 o nodau",
  "password-different": "Nid yw’r ddau gyfrinair yr un fath",
  "refused-password-common":
    "Mae’r cyfrinair hwnnw ymhlith y rhai sy’n cael eu dyfalu gyntaf. Dewiswch un sy’n llai tebyg i rai eraill.",
  "refused-password-about-you":
    "Mae eich enw neu eich cyfeiriad yn y cyfrinair hwnnw. Dewiswch un nad yw’n dweud dim amdanoch.",

  "setup-title": "Cysylltu eich ap dilysu",
  "setup-lead":
    "Bydd unrhyw ap codau yn gwneud y tro. Gadewch iddo ddarllen y llun hwn, neu deipio’r allwedd iddo. Yna teipiwch y cod y mae’n ei ddangos.",
  "setup-picture": "Llun gyda’r allwedd, ar gyfer camera eich ffôn",
  "setup-key": "Allwedd",
  "setup-send": "Cadarnhau",
  "setup-over":
    "Cymerodd fwy na {minutes} munud, rhoddwyd gormod o godau anghywir, neu dechreuodd mewn porwr arall. Nid oes dim wedi newid.",
  "setup-again": "Dechrau eto",

  "ways-title": "Sut rydych yn mewngofnodi",
  "ways-lead":
    "Gyda chyfrinair ac ap dilysu gallwch ddod i mewn pan nad oes dim arall yn gweithio. Nid yw’r naill heb y llall yn gadael neb i mewn.",
  "ways-link-hint": "Eich cyfrinair a’ch ap dilysu.",
  "ways-password": "Cyfrinair",
  "ways-app": "Ap dilysu",
  "ways-none": "Heb ei osod",
  "ways-since": "Gosodwyd ar {day}",
  "ways-set": "Gosod",
  "ways-change": "Newid",
  "ways-saved": "Mae eich ffordd o fewngofnodi wedi newid.",
  "ways-passkeys": "Eich allweddi mynediad",
  "ways-connect": "Cysylltu eich cyfrif cyngor",
  "ways-connect-hint":
    "Byddwch yn mynd i dudalen fewngofnodi eich cyngor ac yn dod yn ôl yma. O hynny ymlaen bydd y cyfrif hwnnw’n eich mewngofnodi.",

  "change-title": "Eich cyfrinair",
  "change-code": "Chwe digid o’ch ap dilysu",
  "change-send": "Cadw’r cyfrinair",
  "change-first":
    "Nid yw cyfrinair o ddefnydd heb ap dilysu. Gosodwch yr ap yn gyntaf, yna dewch yn ôl.",
  "change-first-link": "Gosod ap dilysu",

  "app-title": "Eich ap dilysu",
  "app-lead": "Byddwch yn cysylltu ap sy’n dangos cod newydd i chi bob 30 eiliad.",
  "app-lead-again":
    "Byddwch yn cysylltu ap arall, neu’r un ap o’r newydd. Mae’r un presennol yn gweithio nes i chi wneud hynny.",
  "app-code": "Chwe digid o’r ap presennol",
  "app-send": "Parhau",

  "changed-password-subject": "Mae eich cyfrinair ar gyfer {council} wedi newid",
  "changed-password-text": "Gosodwyd cyfrinair newydd ar gyfer eich cyfrif staff.",
  "changed-authenticator-subject": "Mae eich ap dilysu ar gyfer {council} wedi newid",
  "changed-authenticator-text":
    "Gosodwyd ap dilysu newydd ar gyfer eich cyfrif staff. Nid yw codau o un cynharach yn gweithio mwyach.",
  "changed-account-subject": "Mae eich cyfrif cyngor bellach yn eich mewngofnodi i {council}",
  "changed-account-text":
    "Cysylltwyd y cyfrif cyngor sydd â’ch cyfeiriad e-bost â’ch cyfrif staff, ac o hyn ymlaen bydd yn eich mewngofnodi.",
  "changed-not-you":
    "Os nad chi oedd hyn, allgofnodwch eich holl ddyfeisiau ar unwaith ar dudalen eich cyfrif a dywedwch wrth weinyddwr.",
  "changed-button": "Mynd i’ch cyfrif",

  "everywhere-button": "Allgofnodi pob dyfais",
  "everywhere-hint": "Gallwch hefyd ddod â’r cyfan i ben ar unwaith, ar y ddyfais hon hefyd.",

  "refused-wrong-password":
    "Ni weithiodd hynny: mae’r cyfeiriad neu’r cyfrinair yn anghywir, neu nid oes ap dilysu wedi ei osod ar ei gyfer.",
  "refused-too-many-passwords":
    "Bu gormod o geisiadau ar gyfer y cyfeiriad hwnnw. Arhoswch awr, neu mewngofnodwch mewn ffordd arall.",
  "refused-second-factor-over":
    "Cymerodd hynny ormod o amser, neu rhoddwyd gormod o godau anghywir. Dechreuwch eto gyda’ch cyfrinair.",
  "refused-wrong-second-factor":
    "Nid yw’r cod hwnnw’n gywir, neu rydych wedi ei ddefnyddio yn barod. Arhoswch am yr un nesaf yn eich ap. Os yw’n parhau, gwnewch yn siŵr fod yr amser yn gywir ar eich dyfais.",
  "refused-too-many-factors":
    "Rhoddwyd gormod o godau anghywir. Arhoswch awr a rhowch gynnig arall.",
  "refused-setup-over":
    "Cymerodd hynny ormod o amser, neu rhoddwyd gormod o godau anghywir. Dechreuwch eto.",
  "refused-invitation-over": "Nid yw’r gwahoddiad hwn yn gweithio mwyach. Gofynnwch am un newydd.",
  "refused-second-factor-first": "Gosodwch ap dilysu yn gyntaf.",
  "refused-not-signed-in":
    "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch a rhowch gynnig arall.",
};
