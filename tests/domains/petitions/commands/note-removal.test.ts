import { expect, test } from "vitest";
import { noteRemoval } from "#app/domains/petitions/commands/note-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { notesOf } from "#tests/domains/petitions/a-removal.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the timeline tells how many fell away and came back, and nothing of none", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  const removal = { petitionId, number: 3, note: "From a list." };
  const bumps = await bumpsDuring(town.council, async () => {
    await noteRemoval(town.ade, removal, { removed: 12 });
    await noteRemoval(town.ade, removal, { restored: 11 });
    await noteRemoval(town.ade, removal, { removed: 0 });
  });
  expect(await notesOf(town)).toEqual([
    { removed: 12, removal: 3, why: "From a list." },
    { restored: 11, removal: 3, why: "From a list." },
  ]);
  expect(bumps).toContain(`petition:${petitionId}`);
});
