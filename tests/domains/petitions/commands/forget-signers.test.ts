import { expect, test } from "vitest";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
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
