export const cy = {
  "home-title": "Dweud eich dweud am yr hyn sy’n digwydd yma",
  "home-lead":
    "Llofnodwch ddeiseb, atebwch ymgynghoriad, gofynnwch gwestiwn. Caiff yr hyn a ddywedwch ei ddarllen, ac mae’r atebion yn gyhoeddus.",
  "home-ask": "Gofyn cwestiwn",
  "home-find": "Dod o hyd i ddeiseb",
  "home-ways": "Tair ffordd o gael eich clywed",
  "home-petitions": "Deisebau",
  "home-petitions-hint":
    "Ychwanegwch eich enw at yr hyn y mae cymdogion yn gofyn amdano. Nid oes angen cyfrif arnoch; ni chaiff eich enw byth ei ddangos.",
  "home-consultations": "Ymgynghoriadau",
  "home-consultations-hint":
    "Dywedwch eich barn wrth y cyngor cyn iddo benderfynu. Ychydig funudau a gymer, heb fod angen cyfrif.",
  "home-threads": "Trafodaethau",
  "home-threads-hint":
    "Gofynnwch yn gyhoeddus, darllenwch yr hyn a ofynnodd eraill, a chewch ateb gan y tîm sy’n gwybod.",
  "home-open-consultations": "Ar agor i atebion yn awr",
  "home-all-consultations": "Pob ymgynghoriad",
  "home-popular-petitions": "Y deisebau â’r mwyaf o lofnodion",
  "home-all-petitions": "Pob deiseb",
  "home-latest-threads": "Yr hyn y mae pobl yn ei drafod",
  "home-all-threads": "Pob trafodaeth",

  "accessibility-title": "Hygyrchedd",
  "accessibility-lead":
    "Dylai’r wefan hon weithio i bawb. Dyma’r hyn a wnaethom er mwyn hynny, a beth i’w wneud lle nad yw’n gweithio.",
  "accessibility-aim-title": "Ein nod",
  "accessibility-aim-text":
    "Rydym yn adeiladu pob tudalen yn unol â Chanllawiau Hygyrchedd Cynnwys Gwe 2.2, lefelau A ac AA, yn Gymraeg ac yn Saesneg.",
  "accessibility-aim-more":
    "Mae pob tudalen yn gweithio heb JavaScript, â’r bysellfwrdd yn unig, â darllenydd sgrin, wedi ei chwyddo i 400%, ar sgrin 320 picsel o led, ac ar bapur. Mae testun yn sefyll allan o’i gefndir o leiaf 4.5 i 1, pa liwiau bynnag y mae cyngor yn eu dewis.",
  "accessibility-known-title": "Yr hyn na fydd efallai’n gweithio’n dda",
  "accessibility-known-text":
    "Trigolion sy’n ysgrifennu llawer o’r hyn sydd yma. Gallant hepgor yr hyn sy’n gwneud testun yn hawdd ei ddarllen, a gall testun fod mewn un iaith yn unig.",
  "accessibility-known-more":
    "Mae profion awtomatig yn chwilio am wallau ar y prif dudalennau. Dim ond rhai mathau o wallau y maent yn eu canfod, ac nid yw pobl anabl wedi profi’r wefan hon eto. Felly nid ydym wedi datgan ei bod yn cydymffurfio.",
  "accessibility-help-title": "Os yw rhywbeth yn eich rhwystro",
  "accessibility-help-text":
    "Dywedwch wrthym beth roeddech am ei wneud, ar ba dudalen, ac â pha ddyfais. Byddwn yn eich helpu mewn ffordd arall yn y cyfamser.",
  "accessibility-enforce-title": "Os na fyddwn yn ei gywiro",
  "accessibility-enforce-text":
    "Yng Nghymru, Lloegr a’r Alban, y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n sicrhau bod cyrff cyhoeddus yn cadw at reoliadau hygyrchedd 2018. Os nad ydych yn fodlon ar ein hateb, gall y Gwasanaeth Cynghori a Chymorth Cydraddoldeb eich cynghori.",

  "privacy-title": "Preifatrwydd",
  "privacy-lead": "Yr hyn a wyddom amdanoch, at ba ddiben, ac am ba hyd.",
  "privacy-who-title": "Pwy sy’n gyfrifol",
  "privacy-who-text":
    "{council} sy’n penderfynu beth sy’n digwydd i’r hyn a ddywedwch wrtho yma. Ni all unrhyw gyngor arall sy’n defnyddio’r gwasanaeth hwn ei weld.",
  "privacy-what-title": "Yr hyn rydym yn ei gadw",
  "privacy-what-account":
    "Os byddwch yn mewngofnodi: eich cyfeiriad e-bost, yr enw a ddewisoch ac a yw eraill yn ei weld, eich iaith, pryd y daw eich crynodeb ac ym mha gylchfa amser, yr ardal lle rydych yn byw os dywedoch wrthym, a’r hyn rydych yn ei ddilyn. Hefyd sut rydych yn mewngofnodi: hanner cyhoeddus pob allwedd mynediad, a ble rydych wedi mewngofnodi, â pha fath o borwr, ers pryd, a phryd y cafodd ei ddefnyddio ddiwethaf. Caiff cyfeiriadau e-bost eu hamgryptio.",
  "privacy-what-petition":
    "Os byddwch yn llofnodi deiseb: eich enw, eich cyfeiriad e-bost, eich cod post, a’ch cysylltiad â’r ardal. Dim ond nifer y llofnodion sy’n gyhoeddus.",
  "privacy-what-checks":
    "Er mwyn i bob person gyfrif unwaith, rydym hefyd yn cadw’r cyfeiriad rhyngrwyd y llofnodwyd deiseb ohono. Mae’r cyngor yn gwirio rhai llofnodion cyn iddynt gyfrif, er enghraifft pan ddaw llawer iawn o un lle o fewn munudau. Nid enwir neb oherwydd hynny. Os ydych yn meddwl nad yw eich un chi’n cyfrif, gofynnwch i’r cyngor.",
  "privacy-what-consultation":
    "Os byddwch yn ateb ymgynghoriad: eich atebion, a’ch cyfeiriad e-bost os ydych am gael derbynneb. Tîm polisi’r cyngor sy’n eu darllen. Ni ddywedir wrth neb arall pwy a atebodd.",
  "privacy-what-discussion":
    "Os byddwch yn gofyn neu’n gwneud sylw: yr hyn a ysgrifennoch, i bawb ei ddarllen, dan yr enw a ddewisoch neu fel “preswylydd yn ardal …”, gydag enw’r ardal lle rydych yn byw. Ni ddangosir enw y gellid ei gymryd am enw swyddog neu enw’r cyngor nes i’r cyngor edrych arno. Cedwir fersiynau cynharach o’r hyn a ysgrifennoch.",
  "privacy-why-title": "At ba ddiben",
  "privacy-why-text":
    "Er mwyn clywed trigolion a’u hateb, sy’n un o dasgau’r cyngor er budd y cyhoedd; ac er mwyn atal camddefnydd, er enghraifft er mwyn cyfrif pawb unwaith. Nid ydym yn hysbysebu, nid ydym yn gwerthu dim, ac nid oes unrhyw draciwr yn eich gwylio.",
  "privacy-how-long-title": "Am ba hyd",
  "privacy-how-long-text":
    "Mae codau mewngofnodi yn gweithio am 15 munud. Caiff y rheini, a sesiynau sydd wedi dod i ben, eu dileu fis yn ddiweddarach. Rydym yn cadw copi o bob e-bost a anfonwn atoch, nes i chi ddileu eich cyfrif. Cewch wneud hynny unrhyw bryd: bydd eich enw, eich cyfeiriad a’ch holl ddewisiadau yn mynd ar unwaith. Mae’r hyn a ddywedoch yn gyhoeddus yn aros, gan fod eraill wedi ymateb iddo, dan “cyn-gyfranogwr”; mae llofnodion yn dal i gyfrif, ac mae’r cyngor yn cadw’r ymatebion a anfonwyd ato.",
  "privacy-rights-title": "Eich hawliau",
  "privacy-rights-text":
    "Cewch weld yr hyn sydd gennym amdanoch, cael ei gywiro neu ei ddileu, a chael ei drosglwyddo: os oes gennych gyfrif, gallwch ddarllen, newid, lawrlwytho a dileu’r cyfan ar dudalen eich cyfrif. Am unrhyw beth arall, gofynnwch i’r cyngor. Os credwch ein bod ar fai, cewch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth.",

  "contact-title": "Sut i gysylltu â ni",
  "contact-email": "Drwy e-bost: {address}",
  "contact-telephone": "Dros y ffôn: {number}",
  "contact-none": "Holwch yn unrhyw un o swyddfeydd y cyngor.",

  "cookies-title": "Cwcis",
  "cookies-lead":
    "Nodiadau bach y mae gwefan yn eu gadael yn eich porwr yw cwcis. Rydym yn defnyddio’r pump isod a dim un arall, a hynny ond ar gyfer yr hyn y gofynnwch i ni ei wneud. Dyna pam nad ydym yn gofyn am eich cydsyniad.",
  "cookies-table": "Cwcis y wefan hon",
  "cookies-session": "Eich cadw wedi eich mewngofnodi.",
  "cookies-session-life":
    "Nes i chi allgofnodi. I drigolion {days, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}} ar y mwyaf, a {idleDays, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}} heb ymweliad; i staff {hours, plural, one {# awr} other {# awr}}, ac ychydig funudau heb ymweliad",
  "cookies-sign-in": "Clymu’r cod yn eich e-bost wrth y porwr lle gofynnoch amdano.",
  "cookies-sign-in-life": "15 munud ar y mwyaf",
  "cookies-ceremony":
    "Clymu mewngofnodi ag allwedd mynediad, ap neu gyfeiriadur y cyngor wrth y porwr hwn.",
  "cookies-ceremony-life": "15 munud ar y mwyaf",
  "cookies-draft": "Yn eich arwain yn ôl, am ddiwrnod, at y ddeiseb rydych yn ei hysgrifennu.",
  "cookies-draft-life": "Un diwrnod",
  "cookies-thanks":
    "Yn dangos i chi, a neb arall, y dudalen o ddiolch ar ôl i chi gadarnhau llofnod.",
  "cookies-thanks-life": "Un awr",
  "cookies-lang": "Cofio a ddewisoch Gymraeg neu Saesneg.",
  "cookies-lang-life": "Blwyddyn",
  "cookies-none-title": "Os dim ond darllen a wnewch",
  "cookies-none-text":
    "Ni chaiff dim ei adael yn eich porwr nes i chi ddewis iaith neu ofyn am gael mewngofnodi.",
};
