export const cy = {
  "leaving-card": "Dileu eich cyfrif",
  "leaving-card-hint": "Gweld beth sy’n mynd a beth sy’n aros, a dileu’r cyfrif.",
  "data-card": "Popeth sydd gennym amdanoch",
  "data-card-hint": "Ei ddarllen, neu ei lawrlwytho fel ffeil.",
  "leaving-title": "Dileu eich cyfrif",
  "leaving-goes-title": "Beth sy’n mynd, ar unwaith",
  "leaving-goes-name": "eich enw a’ch cyfeiriad e-bost",
  "leaving-goes-choices": "eich ardal, eich iaith, eich cylchfa amser ac awr eich crynodeb",
  "leaving-goes-ways":
    "pob man lle rydych wedi mewngofnodi, eich allweddi mynediad, a chodau nad ydych wedi eu defnyddio",
  "leaving-goes-news": "yr hyn rydych yn ei ddilyn",
  "leaving-goes-mails": "ein copïau o’r e-byst a anfonwyd atoch",
  "leaving-stays-title": "Beth sy’n aros",
  "leaving-stays-words":
    "eich cwestiynau a’ch sylwadau, gan fod eraill wedi eu hateb; “{former}” fydd wrth eu hymyl yn lle eich enw",
  "leaving-stays-signatures":
    "y deisebau rydych wedi eu llofnodi: mae’r llofnodion yn dal i gyfrif, gyda’r cyfeiriad yn gudd ac wedi ei selio, er mwyn i neb gael ei gyfrif ddwywaith",
  "leaving-stays-responses":
    "eich ymatebion i ymgynghoriadau: maent gan y cyngor eisoes, ac ar wahân i’ch cyfrif",
  "leaving-stays-record":
    "cofnod bod rhywun wedi dileu cyfrif, a beth a benderfynwyd am destunau, heb enw na chyfeiriad",
  "leaving-back":
    "Ni ellir dadwneud hyn. Os dewch yn ôl gyda’r un cyfeiriad, cyfrif newydd fydd gennych, heb ddim cysylltiad â’r hen un.",
  "leaving-data": "Cyn i chi fynd, gallwch lawrlwytho popeth sydd gennym amdanoch.",
  "leaving-sure": "Ydych chi’n siŵr?",
  "leaving-sure-yes": "Ydw, dilëwch fy nghyfrif",
  "leaving-button": "Dileu fy nghyfrif",
  "leaving-keep": "Cadw fy nghyfrif",
  "leaving-unsure": "Ticiwch y blwch os ydych am ddileu eich cyfrif",
  "refused-holds-roles":
    "Rydych yn gweithio i’r cyngor yma. Gofynnwch i weinyddwr gymryd eich rolau yn gyntaf; wedyn cewch ddileu’r cyfrif.",
  "refused-not-signed-in":
    "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch a rhowch gynnig arall.",
  "left-title": "Mae eich cyfrif wedi ei ddileu",
  "left-text":
    "Mae un llythyr olaf ar ei ffordd atoch i gadarnhau hynny; ar ôl ei anfon, nid ydym yn gwybod eich cyfeiriad mwyach. Mae croeso i chi yma o hyd, gyda chyfrif neu hebddo.",
  "left-mail-subject": "Mae eich cyfrif gyda {council} wedi ei ddileu",
  "left-mail-gone":
    "Rydym wedi dileu eich cyfrif, fel y gofynnoch: eich enw, eich cyfeiriad, yr hyn roeddech yn ei ddilyn, a phob mewngofnodi.",
  "left-mail-stays":
    "Mae’r hyn a ysgrifennoch yn gyhoeddus yn aros, dan “{former}”. Dyma’r llythyr olaf; ni fyddwn yn cadw copi ohono.",
  "left-mail-not-you":
    "Os nad chi a ofynnodd, mae rhywun wedi bod yn eich cyfrif, efallai drwy eich e-bost. Newidiwch gyfrinair eich e-bost, a dywedwch wrth y cyngor.",
};
