export const cy = {
  title: "Deisebau fel data",
  lead: "Gall rhaglenni hefyd gymryd popeth y mae’r tudalennau hyn yn ei ddangos am ddeisebau, heb allwedd a heb ofyn.",
  "addresses-caption": "Cyfeiriadau",
  "column-address": "Cyfeiriad",
  "column-what": "Yr hyn y mae’n ei roi",
  "list-json":
    "Pob deiseb, 25 y dudalen, y rhai â’r nifer mwyaf o lofnodion yn gyntaf. Dewiswch â state (open, closed, withdrawn, rejected, neu recent, awaiting_response, with_response, awaiting_debate, debated, not_debated; mae unrhyw un arall yn golygu pob un), ward, topic, term (tymor y cyngor), q a page.",
  "list-csv":
    "Yr un rhestr fel un tabl, heb dudalennau: hyd at 20,000 o ddeisebau, a rhes olaf sy’n dweud os oes rhagor.",
  "one-json": "Un ddeiseb gyda’r lleoedd y daeth ei llofnodion ohonynt.",
  "one-csv": "O ble y daeth ei llofnodion, fel tabl.",
  "count-json": "Y rhif yn unig, yn ddigon bach i ofyn amdano’n aml.",
  "ward-json": "Y cant o ddeisebau a lofnodwyd gan y nifer mwyaf o bobl mewn un ward.",
  "ward-csv": "Yr un deisebau fel tabl.",
  "overdue-json":
    "Yr hyn a addawodd y cyngor i ddeisebau ac sy’n hwyr, y mwyaf brys yn gyntaf, mil ar y mwyaf; a’r cant o ymatebion diweddaraf. Lle bu deisebau’n gorffwys a lle symudodd addewid, mae first_due_at yn dweud pryd yr oedd yn ddyledus ar y dechrau, a moved_by_pause yn dweud pam.",
  "overdue-csv": "Yr un addewidion ac ymatebion fel tabl.",
  "shape-heading": "Y ffurf",
  shape:
    "Mae gan restrau a deisebau yr un ffurf â petition.parliament.uk, fel bod offer a wnaed ar ei chyfer yn gweithio yma. Wrth ei hochr saif as_of (yr eiliad y mae’r ffigurau’n gywir ar ei chyfer), unresolved (yn y Deyrnas Unedig, ward yn anhysbys), elsewhere (gwledydd eraill), paper (ar bapur) a local.",
  "sums-heading": "Y symiau",
  sums: "Ym mhob dogfen mae’r gwledydd yn adio i nifer y llofnodion, ac felly hefyd y wardiau ynghyd ag unresolved, elsewhere a paper. Mae lleoedd â llai na phum llofnod gyda’i gilydd o dan “other”, a’r rhai heb ward ac o wledydd eraill hefyd: yna mae unresolved ac elsewhere yn 0. Lle byddai nifer y llofnodion lleol yn dweud faint a ddaeth gyda chysylltiad prin, mae local yn null. Mae’r un peth yn wir am yr hyn a ddywedodd safle cynharach am ddeiseb.",
  "limits-heading": "Terfynau",
  limits:
    "Caiff unrhyw wefan ddarllen y cyfeiriadau hyn (CORS). Mae tudalen y tu hwnt i’r olaf yn rhoi’r olaf; mae un nad yw’n rhif yn rhoi 400. Mae deiseb a dynnwyd ymaith yn rhoi 410: peidiwch â gofyn mwy. Gofynnwch am newidiadau dim amlach na phob deg eiliad ac anfonwch yr ETag yn ôl; ni fydd yr hyn nad yw wedi newid yn costio dim i chi nac i ni. Caiff pwy bynnag sy’n gofyn gormod 429 neu 503 gyda Retry-After.",
  "names-heading": "Enwau",
  names: "Nid oes unrhyw ddogfen yn enwi neb a lofnododd.",
};
