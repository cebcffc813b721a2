import { expect, test } from "vitest";
import { presetKeys, presets, schemeOf } from "#app/domains/petitions/rules.presets.ts";

test("the figures are those of the real schemes", () => {
  const tiers = presetKeys.map((key) => [
    key,
    schemeOf(key).thresholds.map((one) =>
      one.signatures === undefined ? `${one.percentOfPopulation}%` : one.signatures,
    ),
  ]);
  expect(Object.fromEntries(tiers)).toEqual({
    dorset: [20, 50, 5_000],
    "barking-and-dagenham": [1_500],
    thurrock: [1_500],
    gloucestershire: [5_000],
    derbyshire: [7_500],
    kingston: [500],
    bridgend: [750],
    "five-percent": ["5%"],
    ipswich: [10],
    "test-valley": [50, 1_500],
    hambleton: [50, 1_500],
    windsor: [25],
    woking: [10],
    "surrey-heath": [50],
    "mysociety-usual": [100],
  });
  // Of these the thresholds are not known, so they are ours: no figure is passed off as theirs.
  for (const key of ["test-valley", "hambleton"] as const) {
    expect(presets[key].scheme).not.toHaveProperty("thresholds");
  }
  expect(schemeOf("barking-and-dagenham").acknowledgeWithinWorkingDays).toBe(10);
  expect(schemeOf("gloucestershire")).toMatchObject({
    acknowledgeWithinWorkingDays: 5,
    respondWithinWorkingDays: 20,
  });
  expect(schemeOf("test-valley")).toMatchObject({
    acknowledgeWithinWorkingDays: 5,
    reviewWithinWorkingDays: 15,
  });
  expect(schemeOf("hambleton")).toMatchObject({
    moderateWithinWorkingDays: 5,
    resubmitWithinWorkingDays: 10,
    collectsForMonths: 12,
  });
});
