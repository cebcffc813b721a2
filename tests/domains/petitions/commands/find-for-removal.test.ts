import { expect, test } from "vitest";
import { findForRemoval } from "#app/domains/petitions/commands/find-for-removal.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("it writes down those of the one petition that can still be removed", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  const rows = [{ email: "a@list.example" }, { email: "b@list.example" }];
  const [first, second] = await signedRows(town, one.id, rows);
  await signedRows(town, other.id, [{ email: "c@list.example" }]);
  await reality("UPDATE signatures SET state = 'removed' WHERE id = $1", [second]);
  await aRemoval(town, one.number, { domain: "elsewhere.example" });
  const { id } = (await removalsOf(town))[0]!;
  const found = await town.ade.write((db) =>
    findForRemoval(db, { id, petitionId: one.id }, { domain: "list.example" }),
  );
  expect(found).toBe(1);
  const items = await reality(
    "SELECT signature_id, was FROM signature_removal_items WHERE removal_id = $1",
    [id],
  );
  expect(items).toEqual([{ signature_id: first, was: null }]);
});
