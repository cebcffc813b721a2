import { expect, test } from "vitest";
import { ledgerOf, lettersUnder } from "#tests/domains/petitions/ledger.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
import { readScan } from "#app/domains/petitions/queries/read-scan.server.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { showRemoval } from "#app/domains/petitions/queries/show-removal.server.ts";
import { aRemoval } from "#tests/domains/petitions/a-removal.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { listMiscounted } from "#app/domains/petitions/queries/list-miscounted.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import {
  confirmed,
  drained,
  over,
  placesOf,
  sumsOf,
  tracesOf,
} from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("signers become anonymous after their time, and everything that counts stays", async () => {
  const town = await aCouncil();
  const { id } = await signed(town, [{}, { place: 1 }, { place: null }, { country: "FR" }]);
  await over(id, "6 months 1 day");
  const [sums, places] = [await sumsOf(id), await placesOf(id)];

  expect(await forgetSigners(town.ade, { petitionId: id, what: "names" })).toBeNull();
  expect(await tracesOf(id)).toEqual({ named: 0, addresses: 0, mailboxes: 0, rows: 4 });
  expect([await sumsOf(id), await placesOf(id)]).toEqual([sums, places]);
  expect(await listMiscounted(town.ade)).toEqual([]);
});

test("a slice is five hundred; whoever goes on from where it ended forgets the rest, once", async () => {
  const town = await aCouncil();
  const { id } = await signed(
    town,
    Array.from({ length: 1_100 }, () => ({})),
  );
  await over(id, "6 months 1 day");
  const first = await forgetSigners(town.ade, { petitionId: id, what: "names" });
  expect(await tracesOf(id)).toMatchObject({ named: 600 });
  expect(await stampOf(id, "anonymised_at")).toBeNull();

  const second = await forgetSigners(town.ade, { petitionId: id, what: "names", after: first! });
  expect(
    await forgetSigners(town.ade, { petitionId: id, what: "names", after: second! }),
  ).toBeNull();
  expect(await tracesOf(id)).toMatchObject({ named: 0, rows: 1_100 });
  const stamp = await stampOf(id, "anonymised_at");
  expect(stamp).not.toBeNull();
  expect(await forgetSigners(town.ade, { petitionId: id, what: "names" })).toBeNull();
  expect(await stampOf(id, "anonymised_at")).toEqual(stamp);
});

test("after thirty days it is forgotten from where people signed, and who never confirmed", async () => {
  const town = await aCouncil();
  const { id, people } = await signed(town, [{}, {}, {}]);
  await countOut(town.ade, id, [people[2]!]);
  await reality(
    "UPDATE signatures SET state = 'pending', confirmed_at = NULL, hold_rule = 'network' WHERE id = $1",
    [people[2]],
  );
  await reality(
    `INSERT INTO signature_holds (council_id, signature_id, petition_id, rule)
     VALUES ($1, $2, $3, 'network')`,
    [town.council.id, people[2], id],
  );
  await over(id, "29 days");
  expect(await forgetSigners(town.ade, { petitionId: id, what: "traces" })).toBeNull();
  expect(await tracesOf(id)).toMatchObject({ addresses: 3, rows: 3 });

  await over(id, "31 days");
  expect(await forgetSigners(town.ade, { petitionId: id, what: "traces" })).toBeNull();
  expect(await tracesOf(id)).toEqual({ named: 2, addresses: 0, mailboxes: 2, rows: 2 });
  expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2 });
});

test("nothing is forgotten before its time, nor while the petition goes on or its names are kept", async () => {
  const town = await aCouncil();
  const { id } = await signed(town, [{}]);
  const names = { petitionId: id, what: "names" } as const;
  expect(await forgetSigners(town.ade, names)).toBeNull();
  await over(id, "5 months 27 days");
  expect(await forgetSigners(town.ade, names)).toBeNull();
  await over(id, "2 years");
  await reality("UPDATE petitions SET kept_because = 'An inquiry' WHERE id = $1", [id]);
  expect(await forgetSigners(town.ade, names)).toBeNull();
  expect(await tracesOf(id)).toEqual({ named: 1, addresses: 1, mailboxes: 1, rows: 1 });
});

async function signed(town: Town, people: Parameters<typeof confirmed>[2]) {
  const { id } = await aPetition(town);
  const ids = await confirmed(town, id, people);
  await drained(town, id);
  return { id, people: ids };
}

async function stampOf(id: string, column: "anonymised_at" | "traces_erased_at") {
  const [row] = await reality<{ at: Date | null }>(
    `SELECT ${column} AS at FROM petitions WHERE id = $1`,
    [id],
  );
  return row!.at;
}

test("letters to those who signed are forgotten with them, a whole slice at once, and no others", async () => {
  const town = await aCouncil();
  const { id, people } = await signed(
    town,
    Array.from({ length: 600 }, () => ({})),
  );
  const elsewhere = await signed(town, [{}]);
  await reality("UPDATE signatures SET letters = 1 WHERE petition_id = ANY ($1)", [
    [id, elsewhere.id],
  ]);
  const keyOf = (person: string) => `petitions.signature:${person}:0`;
  await lettersUnder(town, [...people, ...elsewhere.people].map(keyOf));
  await over(id, "6 months 1 day");

  const after = await forgetSigners(town.ade, { petitionId: id, what: "names" });
  expect((await ledgerOf(town)).blotted).toHaveLength(500);
  await forgetSigners(town.ade, { petitionId: id, what: "names", after: after! });
  expect(await ledgerOf(town)).toEqual({
    said: elsewhere.people.map(keyOf),
    blotted: people.map(keyOf).toSorted(),
  });
});

test("with those who never confirmed go the letters that asked them to", async () => {
  const town = await aCouncil();
  const { id, people } = await signed(town, [{}, {}]);
  const [never, signer] = people as [string, string];
  await countOut(town.ade, id, [never]);
  await reality("UPDATE signatures SET letters = 1 WHERE petition_id = $1", [id]);
  await reality("UPDATE signatures SET state = 'pending', confirmed_at = NULL WHERE id = $1", [
    never,
  ]);
  await lettersUnder(town, [`petitions.signature:${never}:0`, `petitions.signature:${signer}:0`]);
  await over(id, "31 days");
  await forgetSigners(town.ade, { petitionId: id, what: "traces" });
  expect(await ledgerOf(town)).toEqual({
    said: [`petitions.signature:${signer}:0`],
    blotted: [`petitions.signature:${never}:0`],
  });
});

test("the organiser, scans of sheets and conditions of removals are forgotten too, each in its time", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await startedBy(town, id, "omar@westford.example");
  await reality("UPDATE petition_creators SET network = '192.0.2.9' WHERE petition_id = $1", [id]);
  const batch = await keyed(town.ade, number, { lines: 3, void: 0 });
  const told = { country: "FR", network: "192.0.2.0/24", name: "mickey *" };
  const removal = await aRemoval(town, number, { ...told, email: "grace@westford.example" });
  await town.ade.write((db) =>
    db.petitionReview.create({ data: { petitionId: id, text: "Omar asks" }, select: { id: true } }),
  );
  const letters = [`petitions.start:${id}:0`, `petitions.decided:${id}:1:creator`];
  await lettersUnder(town, letters);

  await over(id, "31 days");
  await forgetSigners(town.ade, { petitionId: id, what: "traces" });
  expect(await creatorOf(id)).toMatchObject({ name: "Omar Haddad", network: "" });
  expect(await reviewOf(id)).toEqual({ text: "Omar asks" });
  expect(await conditionOf(id)).toEqual(["country", "emailKey", "name"]);

  const scan = () => readScan(town.ade, `${number}`, `${batch}`);
  expect(await scan()).not.toBeNull();
  await over(id, "6 months 1 day");
  await forgetSigners(town.ade, { petitionId: id, what: "names" });
  expect(await creatorOf(id)).toMatchObject({
    name: "",
    email: null,
    email_key: null,
    postcode: "",
    erased_at: expect.any(Date),
  });
  expect(await reviewOf(id)).toEqual({ text: "" });
  expect(await conditionOf(id)).toEqual(["country"]);
  expect(await showRemoval(town.ade, number, removal.number)).toMatchObject({
    note: "They were not from residents.",
    reason: "All from one list of names.",
    condition: { country: "FR" },
  });
  expect(await scan()).toBeNull();
  const [sheets] = await reality(
    `SELECT octet_length(bytes) AS bytes, name, length(sha256) AS hash FROM paper_scans s
     JOIN paper_batches b ON b.council_id = s.council_id AND b.id = s.batch_id WHERE petition_id = $1`,
    [id],
  );
  expect(sheets).toEqual({ bytes: 0, name: "", hash: 64 });
  expect((await showPaper(town.ade, `${number}`)).batches).toMatchObject([{ hasScan: false }]);
  expect(await ledgerOf(town)).toEqual({ said: [], blotted: letters.toSorted() });
});

async function creatorOf(id: string) {
  const [row] = await reality("SELECT * FROM petition_creators WHERE petition_id = $1", [id]);
  return row;
}

async function reviewOf(id: string) {
  const [row] = await reality("SELECT text FROM petition_reviews WHERE petition_id = $1", [id]);
  return row;
}

async function conditionOf(id: string): Promise<string[]> {
  const [row] = await reality<{ condition: object }>(
    "SELECT condition FROM signature_removals WHERE petition_id = $1",
    [id],
  );
  return Object.keys(row!.condition).toSorted();
}
