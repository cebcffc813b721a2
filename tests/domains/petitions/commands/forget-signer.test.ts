import { expect, test } from "vitest";
import { ledgerOf, lettersUnder } from "#tests/domains/petitions/ledger.ts";
import { forgetSigner } from "#app/domains/petitions/commands/forget-signer.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed } from "#tests/domains/petitions/counts.ts";
import { aLetter } from "#tests/domains/petitions/some-mailings.ts";
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

test("the letters about a signature say nothing any more, those to others of the household do", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [one, other, sponsor] = (await confirmed(town, id, [{}, {}, {}])) as [
    string,
    string,
    string,
  ];
  await reality("UPDATE signatures SET letters = 2, email_key = 'shared' WHERE id = $1", [one]);
  await reality("UPDATE signatures SET letters = 1, email_key = 'shared', seat = 2 WHERE id = $1", [
    other,
  ]);
  await reality(
    "UPDATE signatures SET letters = 1, email_key = 'own', kind = 'sponsor' WHERE id = $1",
    [sponsor],
  );
  await reality("UPDATE petitions SET version = 3 WHERE id = $1", [id]);
  const mailing = await aLetter(town, id);
  const about = [`petitions.signature:${one}:0`, `petitions.signature:${one}:1`];
  const stays = [`petitions.signature:${other}:0`];
  const shared = `petitions.mailing:${mailing}:shared`;
  const asked = [
    `petitions.decided:${id}:3:${sponsor}`,
    `petitions.sponsor-asked:${sponsor}:0`,
    `petitions.mailing:${mailing}:own`,
  ];
  await lettersUnder(town, [...about, ...stays, shared, ...asked]);

  await town.anyone.write((db) => forgetSigner(db, one));
  expect(await ledgerOf(town)).toEqual({
    said: [...asked, shared, ...stays].toSorted(),
    blotted: about.toSorted(),
  });
  await town.anyone.write((db) => forgetSigner(db, sponsor));
  expect((await ledgerOf(town)).said).toEqual([shared, ...stays]);
  await town.anyone.write((db) => forgetSigner(db, other));
  expect((await ledgerOf(town)).said).toEqual([]);
});
