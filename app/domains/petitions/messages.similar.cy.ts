export const cy = {
  heading: "Beth sydd yma eisoes ar hyn",
  none: "Ni chafwyd hyd i ddim byd tebyg.",
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
