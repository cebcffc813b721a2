import { expect, test } from "vitest";
import { lockRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a removal is found by its place or its id, and by no other council", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const { number: petition } = await aPetition(town);
  const { number } = await aRemoval(town, petition, { domain: "list.example" });
  const { id } = (await removalsOf(town))[0]!;
  const expected = { id, number, state: "prepared", removed: 0, counted: 0, reached: null };
  expect(await town.ade.write((db) => lockRemoval(db, { id }))).toMatchObject(expected);
  expect(await town.ade.write((db) => lockRemoval(db, { petition, number }))).toMatchObject(
    expected,
  );
  expect(await town.ade.write((db) => lockRemoval(db, { petition: 99, number }))).toBeNull();
  expect(await other.ade.write((db) => lockRemoval(db, { id }))).toBeNull();
});
