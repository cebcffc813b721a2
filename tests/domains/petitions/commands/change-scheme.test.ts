import { expect, test } from "vitest";
import { changeScheme } from "#app/domains/petitions/commands/change-scheme.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import { SchemeForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const { sponsors: _, thresholds: _t, otherTiers: _o, ...others } = usualScheme;
const usual = { ...others, sponsorsMin: 2, sponsorsMax: 20 };

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

  expect(await changeScheme(town.ade, usual)).toMatchObject({ ok: true });
  expect(await showScheme(town.anyone)).toEqual(usualScheme);
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
