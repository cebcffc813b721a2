export const cy = {
  "refused-not-author": "Dim ond y sawl a ysgrifennodd hwn all ei newid.",
  "refused-not-found": "Nid yw hwn yma mwyach.",
  "refused-not-visible":
    "Ni allwch newid hwn tra bydd yn cael ei wirio nac ar ôl iddo gael ei guddio.",
};
