import { expect, test } from "vitest";
import { forgetSigner } from "#app/domains/petitions/commands/forget-signer.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a signer is forgotten once, with what a rule saw of them", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [one, other] = (await confirmed(town, id, [{ place: 1 }, {}])) as [string, string];
  await reality(
    `INSERT INTO signature_holds (council_id, signature_id, petition_id, rule, seen)
     SELECT $1, unnest($2::uuid[]), $3, 'network', '{"network": "192.0.2.7"}'`,
    [town.council.id, [one, other], id],
  );
  const forget = () => town.anyone.write((db) => forgetSigner(db, one));
  expect([await forget(), await forget()]).toEqual([true, false]);

  const rows = await reality(
    "SELECT id, state, name, area_id FROM signatures WHERE petition_id = $1 ORDER BY id = $2",
    [id, other],
  );
  expect(rows).toEqual([
    { id: one, state: "withdrawn", name: "", area_id: town.areas[1]!.id },
    { id: other, state: "confirmed", name: "Somebody", area_id: town.areas[0]!.id },
  ]);
  const held = await reality(
    "SELECT signature_id AS id FROM signature_holds WHERE council_id = $1",
    [town.council.id],
  );
  expect(held).toEqual([{ id: other }]);
});
