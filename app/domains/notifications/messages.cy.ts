export const cy = {
  follow: "Dilyn y drafodaeth hon",
  unfollow: "Rhoi’r gorau i ddilyn",
  "follow-hint": "Daw’r hyn sy’n newydd unwaith y dydd drwy e-bost.",
  "following-hint":
    "Rydych yn dilyn y drafodaeth hon: daw’r hyn sy’n newydd unwaith y dydd drwy e-bost.",
  "digest-subject":
    "{count, plural, one {# peth newydd mewn trafodaethau rydych yn eu dilyn} two {# beth newydd mewn trafodaethau rydych yn eu dilyn} few {# peth newydd mewn trafodaethau rydych yn eu dilyn} many {# pheth newydd mewn trafodaethau rydych yn eu dilyn} other {# o bethau newydd mewn trafodaethau rydych yn eu dilyn}}",
  "digest-hello": "Helo {name},",
  "digest-intro": "dyma sy’n newydd ers eich crynodeb diwethaf:",
  "digest-answer": "Atebodd {team}",
  "digest-comment": "Sylw ({author}): “{excerpt}”",
  "digest-why":
    "Rydych yn cael hwn am eich bod yn dilyn y trafodaethau hyn. Daw unwaith y dydd ar y mwyaf, a dim ond pan fydd newyddion.",
  "digest-stop": "Atal pob crynodeb:",
  "subscriptions-title": "Yr hyn rydych yn ei ddilyn",
  "subscriptions-none":
    "Nid ydych yn dilyn dim eto. Agorwch drafodaeth a dewiswch “Dilyn y drafodaeth hon”.",
  "subscriptions-intro": "Daw’r hyn sy’n newydd yn y trafodaethau hyn unwaith y dydd drwy e-bost.",
  "subscriptions-discussion": "Trafodaeth",
  "subscriptions-stop": "Beth allwch chi ei wneud",
  "unsubscribe-title": "Atal y crynodebau?",
  "unsubscribe-text": "Ni chewch e-bost mwyach am y trafodaethau rydych yn eu dilyn ar {council}.",
  "unsubscribe-button": "Atal y crynodebau",
  "unsubscribed-title": "Dim mwy o grynodebau",
  "unsubscribed-text":
    "Nid ydych yn dilyn unrhyw drafodaeth ar {council} mwyach. Gallwch ddilyn un eto ar unrhyw adeg.",
  "refused-not-signed-in": "Mewngofnodwch i ddilyn trafodaeth.",
  "refused-unknown-link":
    "Nid yw’r ddolen hon yn gweithio. Defnyddiwch yr un yn eich crynodeb diweddaraf.",
} as const;
