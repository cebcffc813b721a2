export const cy = {
  "organiser-title": "Eich deiseb",
  "organiser-private":
    "Mae’r dudalen hon i chi yn unig: gall pwy bynnag sydd â’i chyfeiriad cyfan weithredu yn eich enw.",
  "organiser-confirm-text":
    "Cadarnhewch mai chi biau’r ddeiseb hon. Wrth wneud hynny byddwch yn ei llofnodi hefyd.",
  "organiser-confirm-button": "Ie, fy neiseb i yw hon",
  "organiser-state": "Sut mae hi’n sefyll",
  "state-gathering":
    "Mae’n chwilio am ei chefnogwyr cyntaf. Os na fydd wedi dod o hyd i ddigon ohonynt o fewn 90 diwrnod, caiff ei hatal.",
  "state-waiting": "Mae’n aros i gymedrolwr ei gwirio.",
  "state-returned": "Mae cymedrolwr wedi’i hanfon yn ôl atoch.",
  "state-open": "Mae wedi’i chyhoeddi ac yn derbyn llofnodion.",
  "state-closed": "Mae wedi cau.",
  "state-withdrawn": "Rydych wedi’i thynnu’n ôl. Nid yw’n derbyn rhagor o lofnodion.",
  "state-rejected": "Ni chafodd ei derbyn. Mae ei thudalen yn dweud pam.",
  "state-hidden": "Ni chafodd ei derbyn, ac nid yw’n cael ei dangos.",
  "state-stopped":
    "Fe’i hataliwyd cyn ei chyhoeddi: fe’i cymeroch yn ôl, neu ni ddaeth o hyd i ddigon o gefnogwyr o fewn 90 diwrnod. Nid oes neb arall yn ei gweld.",
  "state-removed": "Cafodd ei dileu.",
  "organiser-see": "Gweld ei thudalen",
  "organiser-sponsors": "Cefnogwyr cyntaf",
  "organiser-sponsors-count":
    "{confirmed, plural, =0 {Nid oes neb wedi cadarnhau eto} one {Mae 1 person wedi cadarnhau} other {Mae # o bobl wedi cadarnhau}}; {min, plural, =0 {nid oes angen neb} one {mae angen 1} other {mae angen #}}, a gall hyd at {max} ei chefnogi cyn ei chyhoeddi.",
  "organiser-sponsors-link":
    "Rhowch y ddolen hon i bobl a allai ei chefnogi. Mae pwy bynnag sy’n ei hagor yn darllen y ddeiseb cyn iddi gael ei gwirio.",
  "organiser-letter": "Anfon yr e-bost gyda’r dolenni ataf eto",
  "organiser-letter-sent": "Mae’r e-bost ar ei ffordd.",
  "organiser-days": "Pwy ofynnodd am lofnodi, a phwy gadarnhaodd, fesul diwrnod",
  "organiser-days-day": "Diwrnod",
  "organiser-days-asked": "Gofynnodd am lofnodi",
  "organiser-days-confirmed": "Cadarnhaodd drwy e-bost",
  "organiser-review": "Gofyn am adolygu ymateb y cyngor",
  "organiser-revise": "Ei newid a’i hanfon eto",
  "organiser-until": "Gallwch ei hanfon eto tan {day}.",
  "organiser-why-returned": "Pam daeth hi’n ôl",
  "organiser-more": "Rhagor y gallwch ei wneud",
  "organiser-withdraw": "Tynnu’r ddeiseb yn ôl",
  "organiser-erase": "Dileu’r hyn sy’n hysbys amdanoch",

  "withdraw-title": "Tynnu’r ddeiseb yn ôl?",
  "withdraw-text-open":
    "O hynny ymlaen nid yw’n derbyn rhagor o lofnodion, ac mae ei thudalen yn dweud eich bod wedi’i thynnu’n ôl. Ni ellir dadwneud hynny.",
  "withdraw-text-before":
    "Ni fydd neb yn ei gwirio na’i gweld. Ni ellir dadwneud hynny; gallwch ddechrau un newydd.",
  "withdraw-button": "Tynnu’r ddeiseb yn ôl",
  "erase-title": "Dileu’r hyn sy’n hysbys amdanoch?",
  "erase-text-published":
    "Caiff eich enw, cyfeiriad e-bost a chod post eu dileu yma. Mae’r ddeiseb yn aros, ac mae eich llofnod yn dal i gyfrif, heb enw.",
  "erase-text-before":
    "Caiff eich enw, cyfeiriad e-bost a chod post eu dileu yma. Gan nad yw wedi’i chyhoeddi eto, caiff y ddeiseb ei hatal.",
  "erase-after":
    "Wedi hynny ni fydd y dudalen hon yn gweithio mwyach, ac ni allwn ysgrifennu atoch am y ddeiseb.",
  "erase-button": "Ei ddileu",
  "erased-title": "Mae’r hyn oedd yn hysbys amdanoch wedi’i ddileu",
  "erased-text":
    "Nid yw’r ddolen yn ein e-bost yn gweithio mwyach. Gallwch lofnodi a dechrau deisebau o hyd.",
  "back-to-organiser": "Yn ôl i’ch deiseb",

  "revise-lead": "Newidiwch yr hyn sydd ar y ffordd, a’i hanfon eto. Caiff ei gwirio unwaith eto.",
  "revise-button": "Ei hanfon eto",
  "revise-similar": "Nid yw wedi’i hanfon hyd yn hyn. A yw un o’r rhain am yr un peth?",
  "revise-similar-text": "Os nad oes un ohonynt am yr un peth, anfonwch hi eto.",
  "revise-similar-link": "Gweld beth sydd yma eisoes ar hyn",

  "sponsor-title": "Cefnogi deiseb cyn ei chyhoeddi",
  "sponsor-before":
    "Mae rhywun wedi gofyn i chi gefnogi deiseb i’r cyngor. Nid oes cymedrolwr wedi’i gwirio eto: mae’n dweud yr hyn y mae ei hawdur yn ei ddweud, nid yr hyn y mae’r cyngor yn ei ddweud.",
  "sponsor-show": "Ei darllen",
  "sponsor-unchecked": "Heb ei gwirio eto",
  "sponsor-sign": "Ei chefnogi",
  "sponsor-use":
    "Mae’r cyngor yn defnyddio’r manylion hyn i wirio a chyfrif llofnodion. Nid ydynt yn cael eu cyhoeddi.",
  "sponsor-connection": "Beth yw eich cysylltiad â’r ardal hon?",
  "connection-lives": "Rwy’n byw yma",
  "connection-works": "Rwy’n gweithio yma",
  "connection-studies": "Rwy’n astudio yma",
  "connection-none": "Dim un o’r rhain",
  "sponsor-sent-title": "Edrychwch ar eich e-bost",
  "sponsor-sent-text":
    "Bydd eich cefnogaeth yn cyfrif ar ôl i chi agor y ddolen yn ein e-bost a phwyso’r botwm ar y dudalen y mae’n ei hagor.",
  "sponsor-confirm-title": "Cadarnhau eich cefnogaeth",
  "sponsor-confirm-text": "Pwyswch y botwm a bydd eich cefnogaeth yn cyfrif.",
  "sponsor-confirm-button": "Cadarnhau fy nghefnogaeth",
  "sponsor-thanks-title": "Diolch. Mae eich cefnogaeth yn cyfrif",
  "sponsor-thanks-text":
    "Byddwn yn ysgrifennu atoch ar ôl penderfynu a gaiff y ddeiseb ei chyhoeddi.",
  "checking-title": "Mae’r ddeiseb hon yn cael ei gwirio",
  "checking-text":
    "Mae ganddi ddigon o gefnogwyr ac nid oes angen rhagor cyn ei chyhoeddi. Wedi hynny gallwch ei llofnodi ar ei thudalen.",
  "sponsor-unknown-title": "Nid yw’r ddolen hon yn gweithio",
  "sponsor-unknown-text":
    "Agorwch y ddolen yn ein e-bost eto, neu gopïo’r cyfan ohoni i’ch porwr: efallai iddi gael ei thorri.",
  "unpublished-title": "Nid yw’r ddeiseb hon wedi’i chyhoeddi",
  "unpublished-text":
    "Mae’n chwilio am ei chefnogwyr cyntaf, neu mae cymedrolwr yn ei gwirio. Ar ôl ei chyhoeddi gellir ei darllen a’i llofnodi yma.",
  "see-petitions": "Gweld pob deiseb",

  "mail-draft-subject": "Parhau â’ch deiseb",
  "mail-draft-text":
    "Mae rhywun, chi gobeithio, yn ysgrifennu deiseb ac wedi gofyn i ni am ddolen i barhau yn nes ymlaen. Mae’n gweithio am {days} diwrnod, ar unrhyw ddyfais.",
  "mail-draft-button": "Parhau â’r ddeiseb",
  "mail-draft-not-you":
    "Os nad chi oedd hi, peidiwch â gwneud dim: caiff y drafft ei ddileu ohono’i hun.",
  "mail-started-subject": "Cadarnhewch eich deiseb",
  "mail-started-sent": "Mae rhywun, chi gobeithio, wedi anfon deiseb atom gyda’ch cyfeiriad.",
  "mail-started-confirm": "Ni fydd dim yn digwydd iddi nes i chi gadarnhau mai chi biau hi.",
  "mail-started-sponsors": "Yna gofynnwch i bobl ei chefnogi",
  "mail-started-pass-on":
    "{sponsors, plural, =0 {Nid oes angen cefnogwyr cyn iddi gael ei gwirio. Gallwch roi’r ddolen hon o hyd i bobl sydd am fod y cyntaf.} one {Mae angen 1 cefnogwr cyn iddi gael ei gwirio. Rhannwch y ddolen hon.} other {Mae angen # o gefnogwyr cyn iddi gael ei gwirio. Rhannwch y ddolen hon.}}",
  "mail-started-button": "Cadarnhau fy neiseb",
  "mail-started-keep":
    "Cadwch yr e-bost hwn. Gyda’i fotwm dewch yn ôl i’r dudalen lle rydych yn gofalu am y ddeiseb; peidiwch â rhannu’r ddolen honno.",
  "mail-started-not-you": "Os nad chi oedd hi, peidiwch â gwneud dim: ni fydd neb yn ei gweld.",
  "mail-organiser-subject": "Eich deiseb: {title}",
  "mail-organiser-button": "Gweld sut mae hi’n sefyll",
  "mail-signed-subject": "{sponsors} o {needed} cefnogwr: {title}",
  "mail-signed-plain": "{sponsors} o {needed} cefnogwr",
  "mail-signed-text":
    "Mae rhywun wedi cadarnhau eu bod yn cefnogi eich deiseb. Mae ganddi {sponsors} o’r {needed} cefnogwr sydd eu hangen cyn iddi gael ei gwirio.",
  "mail-signed-confirm":
    "Nid ydych wedi cadarnhau eto mai chi biau hi. Gwnewch hynny: ni chaiff ei gwirio cyn hynny.",
  "mail-checking-subject": "Byddwn yn ei gwirio nawr: {title}",
  "mail-checking-text":
    "Mae gan eich deiseb yr holl gefnogwyr sydd eu hangen. Bydd cymedrolwr yn edrych arni o fewn {days, plural, one {# diwrnod gwaith} other {# diwrnod gwaith}}; byddwn yn ysgrifennu atoch bryd hynny.",
  "mail-sponsor-subject": "Cadarnhewch eich bod yn cefnogi deiseb",
  "mail-sponsor-asked":
    "Mae rhywun, chi gobeithio, wedi gofyn am gefnogi deiseb sydd heb ei chyhoeddi eto gyda’ch cyfeiriad.",
  "mail-sponsor-press": "Bydd eich cefnogaeth yn cyfrif ar ôl i chi gadarnhau.",
  "mail-sponsor-not-you":
    "Os nad chi oedd hi, peidiwch â gwneud dim: heb eich cadarnhad nid oes dim yn cyfrif.",

  "held-title": "Deisebau sy’n cael eu dal yn ôl",
  "held-lead":
    "Daeth mwy o ddeisebau o un lle o fewn diwrnod nag sy’n arferol. Nid ydynt yn dod i’r ciw nes i rywun eu gadael drwodd; nid yw’r sawl a’u hanfonodd yn gwybod.",
  "held-none": "Nid oes dim yn cael ei ddal yn ôl.",
  "held-caption": "Deisebau sy’n cael eu dal yn ôl",
  "held-petition": "Deiseb",
  "held-network": "O",
  "held-from": "{count, plural, one {1 y diwrnod hwnnw} other {# y diwrnod hwnnw}}",
  "held-sent": "Anfonwyd",
  "held-act": "Beth i’w wneud",
  "held-release": "Ei gadael drwodd",

  "refused-not-taking-part": "Yn eich rôl yn y cyngor rydych yn edrych, heb gefnogi dim.",
  "refused-organiser-unknown": "Nid yw’r ddolen hon yn gyflawn, neu nid un o’n rhai ni yw hi.",
  "refused-organiser-letters-enough":
    "Anfonwyd yr e-bost sawl gwaith. Edrychwch yn eich ffolder sbam.",
  "refused-sponsor-link-unknown": "Nid yw’r ddolen hon yn gyflawn, neu nid un o’n rhai ni yw hi.",
  "sponsor-adult": "Rwy’n 18 oed neu’n hŷn",
  "refused-sponsor-not-adult":
    "Rhaid i chi fod yn 18 oed neu’n hŷn i gefnogi deiseb yma. Dywedwch hynny os ydych chi.",
  "refused-sponsor-connection":
    "Dim ond pobl sy’n perthyn i’r ardal yn y ffordd y mae’r cyngor yn ei gofyn a all ei chefnogi.",
  "refused-sponsors-enough":
    "Mae’r ddeiseb hon yn cael ei gwirio ac nid oes angen rhagor o gefnogwyr.",
  "refused-not-to-be-withdrawn": "Ni ellir tynnu’r ddeiseb hon yn ôl mwyach.",
  "refused-not-to-be-revised": "Mae’r amser i’w hanfon eto ar ben, neu cafodd ei hanfon eisoes.",
  "refused-not-releasing": "Dim ond cymedrolwyr sy’n gadael deisebau drwodd.",
  "refused-not-held": "Nid yw’r ddeiseb hon yn cael ei dal yn ôl.",
};
