import { expect, test } from "vitest";
import { noteSearch } from "#app/domains/petitions/commands/note-search.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a search is on record with who searched", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await noteSearch(town.tom, id, { by: "name", shown: 3 });
  expect(await trailOf(town.tom, "petitions.search-signatures")).toMatchObject([
    {
      actorId: town.tom.actor.personId,
      subjectKind: "petition",
      subjectId: id,
      after: { by: "name", shown: 3 },
    },
  ]);
});
