export const cy = {
  "retention-title": "Yr hyn a gaiff ei anghofio am bwy a lofnododd",
  "retention-petition": "Deiseb {number, number, ::group-off}",
  "retention-lead":
    "Bob nos mae’r gwasanaeth yn anghofio’r hyn nad oes ar neb ei angen mwyach am bobl a lofnododd neu a gychwynnodd ddeisebau sydd ar ben, a’r llythyrau atynt gyda hynny. Mae nifer y llofnodion, fesul ward a fesul diwrnod, yn aros fel y mae.",
  "retention-state": "Ar hyn o bryd",
  "retention-goes-on": "Nid yw’r ddeiseb ar ben, felly nid anghofir dim eto.",
  "retention-gathering":
    "Mae’n chwilio am gefnogwyr cyntaf, felly nid anghofir dim eto. Oni bai bod ganddi ddigon ohonynt erbyn {day} caiff ei hatal, a bydd ar ben.",
  "retention-kept": "Wedi’u cadw: {reason}",
  "retention-usual": "I’w hanghofio ar yr adeg arferol",
  "retention-traces":
    "Cyfeiriadau rhyngrwyd, a llofnodion na chadarnhawyd erioed, gyda’r llythyrau amdanynt",
  "retention-names":
    "Enwau, cyfeiriadau e-bost a chodau post, rhai’r trefnydd hefyd, y llythyrau at bob un ohonynt, a sganiau o ddalennau papur",
  "retention-due": "Ar y noson ar ôl {day}",
  "retention-done": "Anghofiwyd ar {day}",
  "retention-never": "Nid cyn i’r ddeiseb ddod i ben",
  "retention-named":
    "{count, plural, =0 {Nid oes enw ar yr un llofnod} one {Mae enw ar # llofnod} other {Mae enw ar # llofnod}}",
  "retention-traced":
    "{count, plural, =0 {Ni chedwir yr un cyfeiriad rhyngrwyd} one {Cedwir # cyfeiriad rhyngrwyd} other {Cedwir # cyfeiriad rhyngrwyd}}",
  "retention-pending":
    "{count, plural, =0 {Cadarnhawyd pob un} one {Ni chadarnhawyd # erioed} other {Ni chadarnhawyd # erioed}}",
  "retention-numbers": "Yr hyn sydd i’w anghofio",
  "retention-keep": "Cadw’r enwau’n hwy",
  "retention-end": "Peidio â chadw’r enwau mwyach",
  "retention-keep-title": "Cadw’r enwau o dan y ddeiseb hon",
  "retention-keep-lead":
    "Nid anghofir dim am bwy a lofnododd nes i chi roi terfyn ar hyn. Nid yw’n effeithio ar ddeisebau eraill. Cadwch enwau dim ond cyhyd ag y mae’r gyfraith neu ymchwiliad yn gofyn amdano.",
  "retention-keep-reason": "Pam y cedwir hwy",
  "retention-keep-hint":
    "Ar gyfer y cofnod: fe’i dangosir i staff a’i ysgrifennu yn y trywydd archwilio.",
  "retention-end-title": "Peidio â chadw’r enwau o dan y ddeiseb hon mwyach",
  "retention-end-lead": "Os yw eu hamser ar ben, fe’u hanghofir y noson nesaf.",
  "kept-missing": "Dywedwch pam y cedwir yr enwau",
  "kept-long": "Defnyddiwch 500 nod neu lai",
  "refused-not-keeper": "Dim ond gweinyddwyr sy’n penderfynu pa mor hir y cedwir enwau.",
  "refused-no-petition": "Nid oes deiseb o’r fath.",
  "refused-names-forgotten": "Mae’r enwau o dan y ddeiseb hon eisoes wedi’u hanghofio.",
};
