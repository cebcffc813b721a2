export const cy = {
  "live-as-of": "hyd at %",

  "repaired-lately": "Deisebau y bu’n rhaid cywiro eu cyfrif yn y saith diwrnod diwethaf",

  "threshold-mail-subject": "Mae deiseb wedi cyrraedd {needed, number} o lofnodion: {title}",
  "threshold-mail-reached":
    "Mae’r ddeiseb hon wedi cyrraedd {needed, number} o lofnodion{isLocal, select, true { gan bobl leol} other {}}. Yn ôl ein cynllun mae’r cyngor yn awr yn ddyledus iddi: {owed}.",
  "threshold-mail-button": "Gweld y ddeiseb",
  "threshold-mail-why":
    "Rydych yn cael yr e-bost hwn am eich bod yn arwain ar bolisi neu’n gweinyddu’r gwasanaeth hwn.",

  "recount-mail-subject": "Roedd cyfrif deiseb {number} yn anghywir ac mae wedi’i gywiro",
  "recount-mail-found":
    "Canfu’r ailgyfrif neithiwr nad oedd yr hyn y mae deiseb {number} yn ei ddangos yn cytuno â’i llofnodion: roedd yn dangos {before, number} ac mae bellach yn dangos {after, number}.",
  "recount-mail-why-now":
    "Ni all neb sy’n llofnodi achosi hyn. Mae rhywun neu rywbeth wedi newid y gronfa ddata heibio i’r gwasanaeth, neu mae nam ar y gwasanaeth. Mae’r trywydd archwilio yn cadw pob ffigur cyn ac wedyn.",
  "recount-mail-button": "Gweld y trywydd archwilio",
  "recount-mail-why":
    "Rydych yn cael yr e-bost hwn am eich bod yn rhedeg neu’n gweinyddu’r gwasanaeth hwn.",
};
