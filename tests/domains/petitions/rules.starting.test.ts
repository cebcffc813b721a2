import { expect, test } from "vitest";
import {
  looksLikeFormula,
  takesSponsors,
  turnedAway,
} from "#app/domains/petitions/rules.starting.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";

test.each([
  "=1+1",
  "+44 7700 900123",
  "-2",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  " \n =1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "\u3164=1+1",
  "＝1+1",
  "﹢1",
  "＠x",
])("%j could be a formula", (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

test.each(["Light the path", "1 = 1", "“=1”", "£20 – too much", "", "a@b"])(
  "%j could not",
  (text) => expect(looksLikeFormula(text)).toBe(false),
);

test("who may start a petition is for the council to say", () => {
  const scheme = SchemeSchema.parse({
    whoMaySign: ["lives", "works"],
    allowsUnder18: false,
    exclusions: ["planning"],
    otherTiers: [{ key: "roads", matter: "Roads", matterCy: "Ffyrdd", councilSlug: "eastmere" }],
  });
  const began = { connection: "lives", adult: "yes", concerns: "council" } as const;
  expect(turnedAway(scheme, began)).toBeNull();
  expect(turnedAway(scheme, { ...began, connection: "studies" })).toBe("connection");
  expect(turnedAway(scheme, { ...began, connection: "none" })).toBe("connection");
  expect(turnedAway(scheme, { ...began, adult: "no" })).toBe("age");
  expect(turnedAway(scheme, { ...began, adult: undefined })).toBe("age");
  expect(turnedAway(scheme, { ...began, concerns: "planning" })).toBe("planning");
  expect(turnedAway(scheme, { ...began, concerns: "roads" })).toBe("roads");
  expect(
    turnedAway({ ...scheme, whoMaySign: ["none"] }, { ...began, connection: "none" }),
  ).toBeNull();
  expect(turnedAway({ ...scheme, allowsUnder18: true }, { ...began, adult: "no" })).toBeNull();
});

test("sponsors are taken up to the most, and only before publication", () => {
  const scheme = SchemeSchema.parse({ sponsors: { min: 2, max: 3 } });
  expect(
    ["gathering", "waiting", "returned", "open", "stopped"].map((state) =>
      takesSponsors(state, 2, scheme),
    ),
  ).toEqual([true, true, false, false, false]);
  expect(takesSponsors("gathering", 3, scheme)).toBe(false);
});
