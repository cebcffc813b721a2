import { expect, test } from "vitest";
import { changeScheme } from "#app/domains/petitions/commands/change-scheme.server.ts";
import { applyPreset } from "#app/domains/petitions/commands/apply-preset.server.ts";
import { schemeVersion } from "#app/domains/petitions/queries/scheme-version.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import { SchemeForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const { sponsors: _, thresholds: _t, otherTiers: _o, ...others } = usualScheme;
const usual = { ...others, sponsorsMin: 2, sponsorsMax: 20, version: 0 };

test("an administrator changes the rules, on record, and only what differs is kept", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const form = { ...usual, sponsorsMin: 5, acknowledgeWithinWorkingDays: 10 };
  expect(await changeScheme(town.priya, form)).toEqual({ ok: false, reason: "not-administrator" });
  expect(await showScheme(town.anyone)).toEqual(usualScheme);

  expect(await changeScheme(town.ade, form)).toMatchObject({ ok: true });
  const own = { sponsors: { min: 5, max: 20 }, acknowledgeWithinWorkingDays: 10 };
  expect(await showScheme(town.anyone)).toEqual({ ...usualScheme, ...own });
  expect(await showScheme(neighbour.anyone)).toEqual(usualScheme);
  expect(await trailOf(town.ade, "petitions.change-scheme")).toMatchObject([
    { before: {}, after: own },
  ]);
  const row = await town.ade.read((db) => db.petitionScheme.findFirstOrThrow());
  expect(row.scheme).toEqual(own);

  expect(await changeScheme(town.ade, { ...usual, version: 1 })).toMatchObject({ ok: true });
  expect(await showScheme(town.anyone)).toEqual(usualScheme);
});

test("whoever saves a form that somebody else has overtaken is told so, and changes nothing", async () => {
  const town = await aCouncil();
  expect(await schemeVersion(town.ade)).toBe(0);
  expect(await changeScheme(town.ade, { ...usual, collectsForMonths: 3 })).toMatchObject({
    ok: true,
  });
  const overtaken = { ok: false, reason: "scheme-changed" };
  expect(await changeScheme(town.ade, { ...usual, collectsForMonths: 9 })).toEqual(overtaken);
  expect(await showScheme(town.anyone)).toMatchObject({ collectsForMonths: 3 });

  const version = await schemeVersion(town.ade);
  const both = await Promise.all(
    [4, 5].map((months) =>
      changeScheme(town.ade, { ...usual, collectsForMonths: months, version }),
    ),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  await applyPreset(town.ade, "ipswich");
  expect(await changeScheme(town.ade, { ...usual, version: version + 1 })).toEqual(overtaken);
});

test("a form says what is wrong with it", () => {
  const wrong = (different: object) => {
    const result = SchemeForm.safeParse({ ...usual, ...different });
    return result.error?.issues.map(({ path, message }) => [path.join("."), message]);
  };
  expect(wrong({})).toBeUndefined();
  expect(wrong({ whoMaySign: [] })).toContainEqual(["whoMaySign", "who-missing"]);
  expect(wrong({ whoMaySign: ["lives"] })).toEqual([["localConnections", "local-cannot-sign"]]);
  expect(wrong({ sponsorsMin: 21 })).toEqual([["sponsorsMax", "sponsors-turned"]]);
  expect(wrong({ respondWithinWorkingDays: 0 })).toEqual([
    ["respondWithinWorkingDays", "days-wrong"],
  ]);
  expect(wrong({ toldOfThresholds: [] })).toEqual([["toldOfThresholds", "told-missing"]]);
  expect(wrong({ toldOfThresholds: ["auditor"] })).toEqual([["toldOfThresholds.0", "told-wrong"]]);
  expect(wrong({ collectsForMonths: 25 })).toEqual([["collectsForMonths", "months-wrong"]]);
});
