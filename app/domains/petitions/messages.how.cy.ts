export const cy = {
  "how-title": "Sut mae deisebau’n gweithio yma",
  "how-lead":
    "Mae deiseb yn gofyn i {council} wneud rhywbeth. Dyma ein cynllun deisebau: pwy gaiff gymryd rhan, beth rydym yn ei wneud â deisebau, ac erbyn pryd.",
  "how-who": "Pwy gaiff ddechrau a llofnodi deiseb",
  "how-who-lead": "Cewch ddechrau a llofnodi deisebau os ydych yn un o’r rhain:",
  "how-under18": "Cewch fod o unrhyw oedran.",
  "how-over18": "Rhaid ichi fod yn 18 oed neu’n hŷn.",
  "how-about": "Am beth y gall deiseb fod",
  "how-about-lead":
    "Unrhyw beth y mae’r cyngor yn ei benderfynu, yn ei ddarparu neu’n gallu dylanwadu arno. Mae gan rai materion eu ffordd eu hunain yn ôl y gyfraith, ac ni all deiseb gymryd ei lle:",
  "how-tiers-lead":
    "Cynghorau eraill sy’n penderfynu’r materion hyn. Rydym yn cynnig trosglwyddo’ch deiseb iddynt:",
  "how-start": "Sut i ddechrau un",
  "how-start-online":
    "Ysgrifennwch hi ar y wefan hon. Wrth ichi ysgrifennu, a chyn ichi ei hanfon, rydym yn dangos deisebau ar yr un mater.",
  "how-start-sponsors":
    "{min, plural, =0 {Daw atom cyn gynted ag y byddwch wedi cadarnhau’ch cyfeiriad e-bost.} one {Daw atom pan fydd un person arall yn ei chefnogi. Gall hyd at {max}.} other {Daw atom pan fydd {min} o bobl eraill yn ei chefnogi. Gall hyd at {max}.}}",
  "how-start-paper":
    "Gallwch hefyd gasglu llofnodion ar bapur a rhoi’r taflenni inni. Mae un swyddog yn eu cyfrif, un arall yn gwirio’r cyfrif, ac mae tudalen y ddeiseb yn eu dangos ar wahân.",
  "how-check":
    "Rydym yn ei gwirio o fewn {days}. Os na allwn ei chyhoeddi rydym yn dweud pam, a’r tro cyntaf mae gennych {again} i’w newid a’i hanfon eto.",
  "how-sign": "Llofnodi",
  "how-sign-lead":
    "Mae deiseb yn casglu llofnodion am {months}. Mae pawb yn cadarnhau eu llofnod drwy e-bost ac yn cyfrif unwaith. Gallwch dynnu’ch enw yn ôl unrhyw bryd.",
  "how-pause":
    "Cyn etholiadau gall deisebau orffwys. Ni all neb lofnodi bryd hynny, ac mae pob deiseb agored yn cael cynifer o ddyddiau ychwanegol. Mae’r hyn a addawsom i ddeiseb erbyn diwrnod yn ystod y cyfnod hwnnw neu ar ei ôl yn ddyledus gynifer o ddyddiau’n ddiweddarach, neu ar y diwrnod gwaith nesaf; mae’r hyn a oedd yn hwyr cynt yn aros yn hwyr.",
  "how-thresholds": "Yr hyn y mae deiseb yn ei gael",
  "how-thresholds-lead": "Po fwyaf o bobl sy’n llofnodi, y mwyaf sydd arnom iddi:",
  "how-local-lead": "Llofnodion lleol yw rhai:",
  "how-local-paper": "Mae llofnodion ar bapur yn cyfrif fel rhai lleol.",
  "how-promises": "Yr hyn rydym yn ei addo",
  "how-acknowledge":
    "Rydym yn cydnabod pob deiseb o fewn {days} i’w chyhoeddi, ar ei thudalen a thrwy e-bost at bwy bynnag a’i dechreuodd, gan ddweud beth a wnawn ac erbyn pryd.",
  "how-respond":
    "Rydym yn ymateb o fewn {days} i hynny: beth a wnawn, beth na wnawn, a pham. Mae pwy bynnag a’i dechreuodd yn cael ein hymateb drwy e-bost, mae pawb arall yn ei ddarllen ar dudalen y ddeiseb, ac ysgrifennwn at y rhai a lofnododd ac a ofynnodd am newyddion.",
  "how-respond-reached":
    "Mae deiseb sydd â digon o lofnodion i gael ymateb yn ei gael o fewn {days} i gyrraedd y nifer hwnnw: beth a wnawn, beth na wnawn, a pham. Mae pwy bynnag a’i dechreuodd yn cael ein hymateb drwy e-bost, mae pawb arall yn ei ddarllen ar dudalen y ddeiseb, ac ysgrifennwn at y rhai a lofnododd ac a ofynnodd am newyddion.",
  "how-steps":
    "Gallwn wneud yr hyn y mae’n ei ofyn, ymchwilio iddo, ei roi gerbron pwyllgor neu’r cyngor, cynnal cyfarfod neu ymchwiliad, ei drosglwyddo i rywun arall, neu egluro pam na wnawn.",
  "how-no-action":
    "Nid ydym yn cymryd camau pellach pan wrthodir deiseb. Rydym bob amser yn rhoi’r rheswm: er enghraifft bod deiseb arall yn gofyn yr un peth, nad yw’n gofyn am ddim y gallem ei wneud, neu ei bod yn sarhaus.",
  "how-overdue": "Lle rydym yn hwyr, a faint o amser a gymerodd ein hymatebion",
  "how-review":
    "Os dechreuoch ddeiseb ac yn meddwl na wnaethom ddelio â hi’n iawn, gallwch ofyn am adolygiad o fewn {days} i’n hymateb. Cynghorwyr sy’n craffu ar ein gwaith sy’n edrych arno.",
  "how-names": "Enwau",
  "how-names-lead":
    "Nid ydym byth yn cyhoeddi pwy a lofnododd. {months} ar ôl i ddeiseb ddod i ben rydym yn anghofio enwau a chyfeiriadau; mae nifer y llofnodion yn aros.",
  "how-law": "Y gyfraith",
  "how-law-lead":
    "Rhaid i gynghorau yng Nghymru gael cynllun deisebau, ei gyhoeddi a’i adolygu (adran 42 o Ddeddf Llywodraeth Leol ac Etholiadau (Cymru) 2021). Mae deiseb yn cadw’r cynllun a oedd mewn grym pan gyhoeddwyd hi.",
};
