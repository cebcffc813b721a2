import { expect, test } from "vitest";
import { forgetOrganiser } from "#app/domains/petitions/commands/forget-organiser.server.ts";
import { showOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import { aConfirmedStart, stateOf } from "#tests/domains/petitions/a-start.ts";
import { ledgerOf } from "#tests/domains/petitions/ledger.ts";
import { aDocument, exported, imported } from "#tests/domains/petitions/an-import.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("an organiser is forgotten once, with the letters to them and what a rule saw; the petition goes on", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const other = await aConfirmedStart(town);
  await workOff(town.council);
  await reality(
    `INSERT INTO signature_holds (council_id, signature_id, petition_id, rule)
     SELECT council_id, id, petition_id, 'network' FROM signatures WHERE council_id = $1`,
    [town.council.id],
  );
  const now = new Date("2027-01-01T12:00:00Z");
  await forgetOrganiser(at(town.anyone, { now }), start.id);
  await forgetOrganiser(town.anyone, start.id);

  const known = await reality(
    `SELECT petition_id AS id, c.name <> '' AS creator, s.name <> '' AS signature,
       (SELECT count(*)::int FROM signature_holds h WHERE h.signature_id = s.id) AS holds, erased_at
     FROM petition_creators c JOIN signatures s USING (council_id, petition_id)
     WHERE council_id = $1 ORDER BY petition_id = $2`,
    [town.council.id, other.id],
  );
  expect(known).toEqual([
    { id: start.id, creator: false, signature: false, holds: 0, erased_at: now },
    { id: other.id, creator: true, signature: true, holds: 1, erased_at: null },
  ]);
  expect(await ledgerOf(town)).toEqual({
    said: [`petitions.start:${other.id}:0`],
    blotted: [`petitions.start:${start.id}:0`],
  });
  expect(await stateOf(start)).toBe("gathering");
  expect(await showOrganiser(town.anyone, start.number, start.organiser)).toBeNull();
});

test("the document of an imported petition names them no longer, and says the rest", async () => {
  const town = await aCouncil();
  const given = { creator_name: "Jo Bloggs", committee_note: "Noted.", signature_count: 7 };
  await imported(town, aDocument(7, given), aDocument(8, given));
  const [petition] = await reality<{ id: string }>(
    "SELECT id FROM petitions WHERE council_id = $1 AND number = 1",
    [town.council.id],
  );
  await forgetOrganiser(town.anyone, petition!.id);
  const kept = await reality(
    `SELECT source_document->'attributes'->'creator_name' AS name FROM petitions
     WHERE council_id = $1 ORDER BY number`,
    [town.council.id],
  );
  expect(kept).toEqual([{ name: null }, { name: "Jo Bloggs" }]);
  expect(await exported(town, 1)).toEqual(aDocument(7, { ...given, creator_name: null }));
  expect((await imported(town, aDocument(7, given))).unchanged).toBe(1);
});
