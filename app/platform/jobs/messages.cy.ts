export const cy = {
  title: "Tasgau y rhoddwyd y gorau iddynt",
  intro:
    "Mae’r gwasanaeth yn gwneud peth gwaith ar ei ben ei hun: anfon e-byst, cyfrif llofnodion, cau deisebau. Rhestrir yma waith a fethodd bob tro. Ar ôl unioni’r achos, gofynnwch iddo gael ei wneud eto.",
  none: "Ni roddwyd y gorau i unrhyw dasg. Does dim i’w wneud yma.",
  tried: "Y cynnig diwethaf",
  attempts:
    "{count, plural, zero {# cynigion} one {# cynnig} two {# gynnig} few {# chynnig} many {# chynnig} other {# cynnig}}",
  error: "Beth aeth o’i le",
  next: "Beth i’w wneud",
  retry: "Rhoi cynnig arall",
  "retry-which": "{job}, {moment}",
  "refused-not-given-up": "Rhoddwyd cynnig arall ar y dasg hon eisoes.",
} as const;
