import { expect, test } from "vitest";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the workers take all of it away, a hundred at a time, and give it back", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const rows = Array.from({ length: 201 }, (_, index) => ({ email: `${index}@list.example` }));
  await signedRows(town, id, rows);
  expect(await totalsOf(town, id)).toMatchObject({ total: 201 });
  const place = await aRemoval(town, number, { domain: "list.example" });
  await startRemoval(town.ade, place);
  await workOff(town.council);
  expect(await removalsOf(town)).toMatchObject([{ state: "done", removed: 201, counted: 201 }]);
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });

  await undoRemoval(town.ade, { ...place, reason: "They were genuine." });
  await workOff(town.council);
  expect(await removalsOf(town)).toMatchObject([{ state: "undone", restored: 201 }]);
  expect(await totalsOf(town, id)).toEqual({ total: 201, places: 201, standing: 201 });
});
