export const cy = {
  "signatures-card": "Deisebau a lofnodwyd gennych",
  "signatures-card-hint": "Eu gweld, a thynnu eich enw oddi arnynt eto.",
  "former-participant": "cyn-gyfranogwr",
  "resident-of": "preswylydd yn ardal {area}",
  "resident-somewhere": "preswylydd",

  "edit-title": "Eich manylion",
  "edit-welcome": "Croeso. Beth gawn ni eich galw chi?",
  "edit-welcome-lead":
    "Bydd yr enw hwn wrth ymyl yr hyn a ysgrifennwch yma, i bawb ei ddarllen. Cewch ei newid pryd bynnag y mynnwch.",
  "edit-name": "Eich enw",
  "edit-name-hint":
    "Eich enw eich hun, neu unrhyw enw arall nad yw’n eiddo i rywun arall. Hyd at 80 nod.",
  "edit-language": "Yr iaith y byddwn yn ysgrifennu atoch ynddi",
  "edit-area": "Yr ardal lle rydych yn byw",
  "edit-area-hint": "Nid oes rhaid dweud. Mae’n helpu’r cyngor i weld ble mae cwestiwn yn cyfrif.",
  "edit-area-none": "Byddai’n well gennyf beidio â dweud",
  "edit-digest": "Pryd y daw eich crynodeb",
  "edit-digest-hint":
    "Un e-bost y dydd ar y mwyaf, gyda’r hyn sy’n newydd yn yr hyn rydych yn ei ddilyn. Awr eich cylchfa amser chi yw hon.",
  "edit-save": "Cadw",
  "name-missing": "Rhowch yr enw yr hoffech gael eich adnabod wrtho",
  "name-long": "Gall yr enw gynnwys hyd at 80 nod",
  "language-wrong": "Dewiswch Gymraeg neu Saesneg",
  "area-wrong": "Dewiswch ardal o’r rhestr",
  "hour-wrong": "Dewiswch awr o’r dydd o’r rhestr",
  "refused-no-such-area": "Dewiswch ardal o’r rhestr.",

  "refused-not-signed-in":
    "Nid ydych wedi mewngofnodi mwyach. Mewngofnodwch a rhowch gynnig arall.",

  "edit-shown": "Sut mae eraill yn eich gweld",
  "edit-shown-name": "Wrth fy enw",
  "edit-shown-area": "Fel “preswylydd yn ardal …”, gydag enw’r ardal lle rwy’n byw",
  "edit-shown-area-hint": "Os na ddywedwch ble mae hynny, fel “preswylydd” yn unig.",
  "shown-wrong": "Dewiswch sut mae eraill yn eich gweld",
  "edit-zone": "Eich cylchfa amser",
  "edit-zone-council": "Un y cyngor ei hun: {zone}",
  "zone-wrong": "Dewiswch gylchfa amser o’r rhestr",

  "account-public": "Mae eraill yn eich gweld fel",
  "account-zone": "Cylchfa amser",
  "account-go-on": "Ymlaen i’r lle roeddech chi",

  "flag-title": "Bydd rhywun yn edrych ar eich enw yn gyntaf",
  "flag-staff":
    "Mae eich enw yn debyg iawn i enw rhywun sy’n gweithio i’r cyngor. Mae hynny’n digwydd, ac nid oes dim o’i le arno. Rhag i neb gymysgu rhyngoch, mae eraill yn eich gweld fel “{shown}” nes bod rhywun o’r cyngor wedi cael golwg arno. Nid oes rhaid i chi wneud dim.",
  "flag-council":
    "Gellid cymryd mai enw’r cyngor ei hun yw eich enw. Er mwyn i bawb wybod pwy sy’n siarad, mae eraill yn eich gweld fel “{shown}” nes bod rhywun o’r cyngor wedi cael golwg arno. Nid oes rhaid i chi wneud dim, neu gallwch ddewis enw arall.",
  "flag-letters":
    "Mae llythrennau o sawl gwyddor mewn un gair yn eich enw, a gall enwau felly gael eu cymryd am enwau eraill. Mae eraill yn eich gweld fel “{shown}” nes bod rhywun o’r cyngor wedi cael golwg arno. Nid oes rhaid i chi wneud dim, neu gallwch ysgrifennu’r gair mewn un wyddor.",
};
