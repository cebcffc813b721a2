import { expect, test } from "vitest";
import { cancelRemoval } from "#app/domains/petitions/commands/cancel-removal.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, notesOf, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

test("what was only prepared is cancelled without a trace in public, once", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const place = await aRemoval(town, number, { domain: "list.example" });
  expect(await cancelRemoval(town.ade, place)).toEqual({ ok: true, value: { removed: 0 } });
  expect(await cancelRemoval(town.ade, place)).toEqual({ ok: false, reason: "removal-state" });
  expect(await startRemoval(town.ade, place)).toEqual({ ok: false, reason: "removal-state" });
  expect(await removalsOf(town)).toMatchObject([{ state: "cancelled", removed: 0 }]);
  expect(await notesOf(town)).toEqual([]);
  expect(await trailOf(town.ade, "petitions.cancel-removal")).toMatchObject([{ subjectId: id }]);
});
