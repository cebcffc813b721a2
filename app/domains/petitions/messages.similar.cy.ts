export const cy = {
  heading: "Beth sydd yma eisoes ar hyn",
  lead: "Os yw un o’r rhain yn gofyn am yr un peth, llofnodwch neu dilynwch hi: mae’r cyngor yn clywed un llais cryf yn well na sawl llais gwan. Fel arall, ewch ymlaen. Mae pob un yn agor mewn tab newydd, ac mae’r hyn yr ydych wedi’i ysgrifennu yn aros yma.",
  none: "Ni ddaethom o hyd i ddim byd tebyg. Ewch ymlaen.",
  "none-small": "Ni chafwyd hyd i ddim byd tebyg.",
  "new-tab": "(yn agor mewn tab newydd)",
  "kind-petition": "Deiseb",
  "kind-thread": "Trafodaeth",
  "kind-consultation": "Ymgynghoriad",
  "state-open": "Ar agor",
  "state-closed": "Wedi cau",
  "state-rejected": "Heb ei derbyn",
  "state-planned": "Yn agor yn fuan",
  signatures:
    "{count, plural, zero {# llofnod} one {# llofnod} two {# lofnod} few {# llofnod} many {# llofnod} other {# llofnod}}",
  answered: "Mae’r cyngor wedi ateb",
  "rejected-on": "Heb ei derbyn ar {day}",
};
