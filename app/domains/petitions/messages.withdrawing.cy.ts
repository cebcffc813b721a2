export const cy = {
  "withdraw-title": "Tynnu eich enw oddi ar y ddeiseb hon",
  "withdraw-text":
    "Bydd y ddeiseb yn cyfrif un llofnod yn llai, a byddwn yn dileu eich enw, eich cyfeiriad e-bost a’ch cod post ohoni. Cewch lofnodi eto’n nes ymlaen.",
  "withdraw-button": "Tynnu fy enw",
  "withdrawn-title": "Mae eich enw wedi’i dynnu oddi ar y ddeiseb hon",
  "withdrawn-text":
    "Nid yw’n cyfrif mwyach, ac ni chedwir dim gydag ef sy’n dweud pwy ydych. Bydd y rhif ar y dudalen yn gostwng o fewn ychydig eiliadau.",
  "withdrawal-lost-title": "Nid yw’r ddolen hon yn gweithio",
  "refused-withdrawal-unknown":
    "Ni thynnwyd dim yn ôl. Agorwch y ddolen yn ein e-bost eto, neu copïwch y cyfan ohoni i’ch porwr.",
  "refused-organiser-stays":
    "Chi a ddechreuodd y ddeiseb hon, felly ni ellir tynnu eich enw oddi arni ar ei ben ei hun. Ysgrifennwch at y cyngor os ydych am dynnu’r ddeiseb gyfan yn ôl.",
  "refused-names-gone":
    "Beth amser ar ôl i ddeiseb ddod i ben rydym yn dileu pwy a’i llofnododd. Ni all neb ddweud mwyach pa lofnod oedd eich un chi, felly ni ellir ei dynnu.",
  "withdraw-see": "Gweld y ddeiseb",
  "withdraw-see-all": "Gweld pob deiseb",

  "withdraw-mail": "Tynnu eich enw oddi ar y ddeiseb hon",
  "withdraw-mail-later": "Tynnu eich enw eto, pe baech yn newid eich meddwl",

  "own-title": "Deisebau a lofnodwyd gennych",
  "own-intro":
    "Llofnodwyd y deisebau hyn â’ch cyfeiriad e-bost. Dangosir hefyd pwy arall a lofnododd ag ef.",
  "own-none": "Ni lofnodwyd dim â’ch cyfeiriad e-bost.",
  "own-petition": "Deiseb",
  "own-name": "Llofnodwyd fel",
  "own-when": "Pryd",
  "own-pending": "heb ei gadarnhau eto",
  "own-withdraw": "Eich llofnod",
  "own-organiser": "Chi a’i dechreuodd",
  "own-withdraw-link": "Tynnu’r enw",
};
