export const cy = {
  "passkey-sign-in-title": "Mewngofnodi ag allwedd mynediad",
  "passkey-sign-in-with": "Ag allwedd mynediad",
  "passkey-sign-in-lead":
    "Os ydych wedi ychwanegu allwedd mynediad at eich cyfrif, gallwch fewngofnodi â’ch ôl bys, eich wyneb neu beth bynnag sy’n datgloi eich dyfais.",
  "passkey-sign-in-button": "Defnyddio allwedd mynediad",
  "passkey-sign-in-without":
    "Mae angen porwr sy’n gallu defnyddio allweddi mynediad ar gyfer hyn, gyda JavaScript wedi ei droi ymlaen. Mae ffyrdd eraill o fewngofnodi.",
  "passkey-sign-in-other": "Mewngofnodi mewn ffordd arall",

  "passkey-waiting": "Gwnewch yr hyn y mae eich dyfais yn ei ofyn.",
  "passkey-cancelled":
    "Ni ddaeth allwedd mynediad: cafodd ei ganslo, cymerodd ormod o amser, neu nid oes gan y ddyfais hon un ar gyfer y wefan hon. Rhowch gynnig arall, neu mewngofnodwch mewn ffordd arall.",
  "passkey-not-made":
    "Ni wnaed allwedd mynediad: cafodd ei ganslo, cymerodd ormod o amser, neu ni all y ddyfais hon gadw un. Rhowch gynnig arall.",
  "passkey-already-here": "Mae gan y ddyfais hon allwedd mynediad ar gyfer eich cyfrif yn barod.",
  "passkey-failed": "Ni weithiodd hynny. Rhowch gynnig arall ymhen ychydig.",

  "passkeys-title": "Allweddi mynediad",
  "passkeys-hint":
    "Mewngofnodwch â’ch ôl bys, eich wyneb neu beth bynnag sy’n datgloi eich dyfais.",
  "passkeys-lead":
    "Mae allwedd mynediad yn eich mewngofnodi heb e-bost a heb gyfrinair. Eich dyfais neu eich rheolwr cyfrineiriau sy’n ei chadw; nid yw eich ôl bys na’ch wyneb byth yn ein cyrraedd.",
  "passkeys-none": "Nid oes gennych allwedd mynediad eto.",
  "passkeys-name": "Enw",
  "passkeys-added": "Ychwanegwyd",
  "passkeys-used": "Defnyddiwyd ddiwethaf",
  "passkeys-never": "Ddim eto",
  "passkeys-remove": "Tynnu",
  "passkeys-add": "Ychwanegu allwedd mynediad",
  "passkeys-now-added":
    "Mae eich allwedd mynediad yn barod. Gallwch fewngofnodi â hi o hyn ymlaen.",
  "passkeys-now-removed": "Mae’r allwedd mynediad wedi ei thynnu. Nid yw’n mewngofnodi neb mwyach.",
  "passkey-unnamed": "Allwedd mynediad heb enw",

  "passkey-new-title": "Ychwanegu allwedd mynediad",
  "passkey-new-lead":
    "Rhowch enw iddi y byddwch yn ei adnabod eto, yna gwnewch yr hyn y mae eich dyfais yn ei ofyn.",
  "passkey-new-without":
    "Mae angen porwr sy’n gallu defnyddio allweddi mynediad ar gyfer hyn, gyda JavaScript wedi ei droi ymlaen. Hebddynt byddwch yn mewngofnodi fel arfer.",
  "passkey-new-name": "Beth i’w galw",
  "passkey-new-name-hint": "Er enghraifft, Ffôn glas. Hyd at 60 nod.",
  "passkey-new-button": "Gwneud yr allwedd mynediad",
  "passkey-back": "Yn ôl at eich allweddi mynediad",

  "passkey-remove-title": "Ydych chi am dynnu’r allwedd mynediad hon?",
  "passkey-remove-which": "“{name}”, a ychwanegwyd ar {added}",
  "passkey-remove-lead":
    "Ni fydd yn eich mewngofnodi yma mwyach. Efallai y bydd eich dyfais neu eich rheolwr cyfrineiriau yn dal i’w chynnig nes i chi ei dileu yno hefyd.",
  "passkey-remove-button": "Tynnu’r allwedd mynediad",
  "passkey-remove-keep": "Ei chadw",

  "passkey-name-long": "Gall yr enw gynnwys hyd at 60 nod",
  "passkey-reply-wrong": "Ni ellir darllen ateb eich porwr. Pwyswch y botwm eto.",
  "refused-passkey-over":
    "Roedd hynny’n rhy bell yn ôl, neu mae wedi ei ddefnyddio yn barod. Pwyswch y botwm i ddechrau eto.",
  "refused-passkey-unknown":
    "Nid yw’r allwedd mynediad hon yn hysbys yma. Efallai ei bod wedi ei thynnu, neu ei bod ar gyfer gwefan arall. Mewngofnodwch mewn ffordd arall.",
  "refused-passkey-not-genuine":
    "Ni ellid gwirio’r allwedd mynediad honno. Pwyswch y botwm i roi cynnig arall arni.",
  "refused-passkey-copied":
    "Mae’r allwedd mynediad hon wedi cyfrif tuag yn ôl, felly efallai fod gan rywun gopi ohoni. Ni wnaeth eich mewngofnodi. Mewngofnodwch mewn ffordd arall, yna tynnwch hi.",
  "refused-passkey-known": "Mae’r allwedd mynediad hon wedi ei hychwanegu yn barod.",
  "refused-passkeys-off": "Nid yw staff eich cyngor yn mewngofnodi ag allweddi mynediad.",
  "refused-for-staff":
    "Rydych yn gweithio i’r cyngor yma, felly mewngofnodwch ar y dudalen i staff.",
  "refused-for-resident":
    "Mae’r dudalen hon ar gyfer staff y cyngor. Mewngofnodwch ar y dudalen i drigolion.",
  "refused-too-many-passkeys":
    "Mae gennych gynifer o allweddi mynediad ag sy’n bosibl. Tynnwch un yn gyntaf.",
  "refused-no-such-passkey": "Mae’r allwedd mynediad honno wedi ei thynnu yn barod.",
  "refused-last-way-in":
    "Ni fyddai gennych ffordd o fewngofnodi ar ôl. Ychwanegwch allwedd mynediad arall yn gyntaf, yna tynnwch hon.",
  "refused-not-signed-in":
    "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch a rhowch gynnig arall.",

  "passkey-mail-subject": "Mae allwedd mynediad newydd ar gyfer eich cyfrif gyda {council}",
  "passkey-mail-added": "Ychwanegwyd allwedd mynediad at eich cyfrif ar {at}. Ei henw yw “{name}”.",
  "passkey-mail-what": "Gall pwy bynnag sy’n ei dal ac yn gallu ei datgloi fewngofnodi fel chi.",
  "passkey-mail-not-you":
    "Os chi oedd yno, nid oes rhaid i chi wneud dim. Os nad chi, tynnwch yr allwedd mynediad ar unwaith ac allgofnodwch y dyfeisiau nad ydych yn eu hadnabod.",
  "passkey-mail-button": "Gweld eich allweddi mynediad",
};
