import { expect, test } from "vitest";
import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { aCouncil } from "#tests/support/council.ts";

test("two changes at the same time are both kept", async () => {
  const town = await aCouncil();
  await Promise.all([
    storeScheme(town.ade, (scheme) => done({ ...scheme, collectsForMonths: 3 })),
    storeScheme(town.ade, (scheme) => done({ ...scheme, backlogOf: 7 })),
  ]);
  expect(await showScheme(town.ade)).toMatchObject({ collectsForMonths: 3, backlogOf: 7 });
});

test("a change that is refused leaves nothing behind", async () => {
  const town = await aCouncil();
  expect(await storeScheme(town.ade, () => refused("no"))).toEqual({ ok: false, reason: "no" });
  expect(await town.ade.read((db) => db.petitionScheme.count())).toBe(0);
});
