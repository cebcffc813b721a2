export const cy = {
  "label-country": "Gwlad",
  "country-other": "Nid wyf yn byw yn y Deyrnas Unedig",
  "country-wrong": "Dewiswch eich gwlad o’r rhestr",
  "hint-postcode-abroad": "Gadewch hwn yn wag os ydych yn byw y tu allan i’r Deyrnas Unedig.",
  "connection-none": "Nid oes gennyf gysylltiad â’r ardal hon",
  "label-news": "E-bostiwch fi pan fydd newyddion am y ddeiseb hon",
  "label-adult": "Rwy’n 18 oed neu’n hŷn",
  "legend-ward": "Ym mha ward rydych chi’n byw?",
  "hint-ward": "Mae eich cod post mewn mwy nag un ward.",
  "what-you-sign": "Yr hyn rydych yn ei lofnodi",

  "refused-petitions-paused": "Nid yw deisebau’n derbyn llofnodion ar hyn o bryd.",
  "refused-connection-not-taken":
    "Mae’r ddeiseb hon ar gyfer pobl sydd â chysylltiad â’r ardal hon. Dewiswch eich cysylltiad, os oes gennych un.",
  "refused-not-adult": "Rhaid i chi fod yn 18 oed neu’n hŷn i lofnodi. Dywedwch hynny os ydych chi",
  "refused-which-ward": "Mae eich cod post mewn mwy nag un ward. Dewiswch eich ward chi.",

  "link-broken":
    "Nid yw’r ddolen a ddilynoch yn gyflawn, neu nid un o’n rhai ni ydyw. I gadarnhau llofnod, agorwch y ddolen yn ein e-bost eto, neu copïwch y cyfan ohoni i’ch porwr.",
  "confirmed-ward": "Caiff eich llofnod ei gyfrif ar gyfer {ward}.",
  household:
    "Os hoffai rhywun arall yn eich cartref lofnodi gyda’r cyfeiriad hwn, mae modd gwneud hynny: gyda’i enw ei hun a’r un cod post.",
};
