export const cy = {
  "sent-by": "{council} anfonodd yr e-bost hwn. Nid yw atebion iddo yn cael eu darllen.",
  "button-hint": "Os nad yw’r botwm yn gweithio, copïwch y cyfeiriad hwn i’ch porwr:",
  "inbox-title": "E-byst a anfonwyd gan y wefan hon",
  "inbox-intro":
    "Arddangosiad yw hwn: cedwir e-byst yma yn lle eu hanfon. Y diweddaraf sy’n dod gyntaf.",
  "inbox-none": "Nid oes unrhyw e-bost wedi’i ysgrifennu eto.",
  to: "At",
  written: "Ysgrifennwyd",
  state: "Cyflwr",
  "state-due": "I’w anfon",
  "state-captured": "Wedi’i gadw",
  "state-sent": "Wedi’i anfon",
  "state-failed": "Wedi methu",
  "as-text": "Fel testun",
  "as-html": "Fel HTML",
} as const;
