export const cy = {
  title: "Sut mae’r gwasanaeth yn gwneud",
  intro:
    "Ffigurau’r peirianwaith y tu ôl i’r safle hwn, heb ddim o’r hyn y mae pobl yn ei ddweud na phwy ydynt.",
  fact: "Beth",
  figure: "Sut mae",
  version: "Folkmoot",
  database: "Cronfa ddata",
  "database-reached": "Wedi’i chyrraedd, PostgreSQL {version}",
  outbox: "Newyddion nad oes neb wedi’u codi",
  "outbox-none": "Dim",
  "outbox-some": "{count, number}, yr hynaf o {when}",
  "jobs-waiting": "Tasgau sy’n aros",
  "jobs-done": "Tasgau a wnaed yn ddiweddar",
  "jobs-dead": "Tasgau y rhoddwyd y gorau iddynt",
  "emails-due": "E-byst i’w trosglwyddo",
  "emails-failed": "E-byst a wrthodwyd am byth",
} as const;
