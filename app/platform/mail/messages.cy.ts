export const cy = {
  "sent-by": "{council} anfonodd yr e-bost hwn. Nid yw atebion iddo yn cael eu darllen.",
  "button-hint": "Os nad yw’r botwm yn gweithio, copïwch y cyfeiriad hwn i’ch porwr:",
} as const;
