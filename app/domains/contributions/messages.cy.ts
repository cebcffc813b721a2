export const cy = {
  "not-author": "Dim ond y sawl a ysgrifennodd hwn all ei newid.",
  "not-found": "Nid yw hwn yma mwyach.",
  "not-visible": "Ni allwch newid hwn tra bydd yn cael ei wirio nac ar ôl iddo gael ei guddio.",
};
