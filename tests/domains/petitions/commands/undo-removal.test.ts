import { expect, test } from "vitest";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, slices } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const reason = "They were genuine after all.";

test("only what has ended is undone, once, with a reason on record", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [{ email: "a@list.example" }]);
  const place = await aRemoval(town, number, { domain: "list.example" });
  const refusal = { ok: false, reason: "removal-state" };
  expect(await undoRemoval(town.ade, { ...place, reason })).toEqual(refusal);
  await startRemoval(town.ade, place);
  expect(await undoRemoval(town.ade, { ...place, reason })).toEqual(refusal);
  await slices(town, 2);
  expect(await undoRemoval(town.ade, { ...place, reason })).toEqual({ ok: true, value: null });
  expect(await undoRemoval(town.ade, { ...place, reason })).toEqual(refusal);
  await slices(town, 2);
  expect(await undoRemoval(town.ade, { ...place, reason })).toEqual(refusal);
  expect(await totalsOf(town, id)).toEqual({ total: 1, places: 1, standing: 1 });
  expect(await trailOf(town.ade, "petitions.undo-removal")).toMatchObject([{ why: reason }]);
});

test("who has withdrawn meanwhile is not given back", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [gone] = await signedRows(town, id, [
    { email: "a@list.example" },
    { email: "b@list.example" },
  ]);
  const place = await aRemoval(town, number, { domain: "list.example" });
  await startRemoval(town.ade, place);
  await slices(town, 2);
  await reality("UPDATE signatures SET state = 'withdrawn', email_key = NULL WHERE id = $1", [
    gone,
  ]);
  await undoRemoval(town.ade, { ...place, reason });
  await slices(town, 2);
  expect(await totalsOf(town, id)).toEqual({ total: 1, places: 1, standing: 1 });
});
