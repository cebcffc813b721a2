import pg from "pg";
import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { listUncounted } from "#app/domains/petitions/queries/list-uncounted.sql.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { windowSeconds } from "#app/domains/petitions/rules.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";

test("nothing is counted before it is confirmed, and everything once it is", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 3);
  expect(await countSignatures(town.ade, id)).toBe(0);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 0, countedAt: null });

  await Promise.all(links.slice(0, 2).map((link) => confirmSignature(town.anyone, link)));
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 0, countedAt: null });

  expect(await drained(town, id)).toBe(2);
  expect(await countSignatures(town.ade, id)).toBe(0);
  expect(await showPetition(town.anyone, number)).toMatchObject({
    count: 2,
    countedAt: expect.any(Date),
  });
});

test("counts are exact while many confirm and several count at once", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 240);

  const counted: number[] = [];
  let done = false;
  async function keepCounting() {
    while (!done) counted.push(await countSignatures(town.ade, id));
  }
  const counters = [keepCounting(), keepCounting(), keepCounting()];
  for (let from = 0; from < links.length; from += 40) {
    await Promise.all(
      links.slice(from, from + 40).map((link) => confirmSignature(town.anyone, link)),
    );
  }
  done = true;
  await Promise.all(counters);

  counted.push(await drained(town, id));
  expect(counted.reduce((sum, count) => sum + count)).toBe(240);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 240 });
});

test("a confirmation in a transaction that is still open is neither missed nor counted early", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 6);
  const slow = new pg.Client({ connectionString: superuserUrl });
  await slow.connect();
  try {
    await slow.query("BEGIN");
    await slow.query(
      `UPDATE signatures SET state = 'confirmed', confirmed_at = now(),
         confirmed_in = pg_current_xact_id()::text::bigint WHERE id = $1`,
      [links[0]!.id],
    );
    await Promise.all(links.slice(1).map((link) => confirmSignature(town.anyone, link)));
    // The windows in which they confirmed are over.
    await reality("SELECT pg_sleep($1)", [windowSeconds + 0.1]);
    const began = await databaseNow();
    await countSignatures(town.ade, id);
    expect(await countSignatures(town.ade, id)).toBe(0);
    // Whoever keeps a transaction open keeps back nobody but themselves.
    expect(await showPetition(town.anyone, number)).toMatchObject({ count: 5 });
    expect(await windowsAfter(town, began)).toBeGreaterThan(0);
    await slow.query("COMMIT");
  } finally {
    await slow.end();
  }
  await drained(town, id);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 6 });
});

test("whoever confirms by a clock that is half a minute behind is counted all the same", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [{}]);
  await drained(town, id);
  const behind = new Date(Date.now() - 30_000).toISOString();
  await confirmed(town, id, [{ at: behind }, { at: behind }]);
  expect(await drained(town, id)).toBe(2);
  expect(await sumsOf(id)).toMatchObject({ total: 3, places: 3, days: 3 });
});

test("numbers from an earlier site are part of the count", async () => {
  const town = await aCouncil();
  const attributes = {
    action: "Plant trees",
    background: "",
    state: "open",
    signature_count: 1e3,
    created_at: "2021-01-01T00:00:00Z",
    opened_at: "2021-01-01T00:00:00Z",
  };
  await importPetitions(town.ade, [JSON.stringify({ type: "petition", id: 7, attributes })]);
  const [{ id }] = (await petitionsIn(town)) as [{ id: string }];
  const links = await signatures(town, 1, 4);
  await Promise.all(links.map((link) => confirmSignature(town.anyone, link)));
  await drained(town, id);
  expect(await showPetition(town.anyone, 1)).toMatchObject({ count: 1_004 });

  const newer = { ...attributes, signature_count: 1_010 };
  await importPetitions(town.ade, [JSON.stringify({ type: "petition", id: 7, attributes: newer })]);
  expect(await showPetition(town.anyone, 1)).toMatchObject({ count: 1_014 });
});

test("after a move to another server, whose transactions begin low, counts are exact again", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 5);
  await Promise.all(links.slice(0, 3).map((link) => confirmSignature(town.anyone, link)));
  await drained(town, id);
  await reality(
    "UPDATE signatures SET confirmed_in = confirmed_in + 10000000000 WHERE petition_id = $1",
    [id],
  );
  await reality("UPDATE petitions SET counted_up_to = counted_up_to + 10000000000 WHERE id = $1", [
    id,
  ]);

  await Promise.all(links.slice(3).map((link) => confirmSignature(town.anyone, link)));
  expect(await listUncounted(town.ade)).toEqual([id]);
  await drained(town, id);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 5 });
  await drained(town, id);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 5 });
});

test("pages with the count are told, and only when it changed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [link] = await signatures(town, number, 1);
  await confirmSignature(town.anyone, link!);
  const heard: string[] = [];
  const ear = new pg.Client({ connectionString: superuserUrl });
  await ear.connect();
  ear.on("notification", ({ payload }) => heard.push(payload!));
  await ear.query("LISTEN pages");
  try {
    await drained(town, id);
    await countSignatures(town.ade, id);
    await ear.query("SELECT 1");
  } finally {
    await ear.end();
  }
  expect(heard).toEqual([`${town.council.id} petitions`, `${town.council.id} petition:${id}`]);
});

function petitionsIn(town: Town) {
  return reality<{ id: string }>("SELECT id FROM petitions WHERE council_id = $1", [
    town.council.id,
  ]);
}

async function windowsAfter(town: Town, moment: Date) {
  const rows = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'signatures.confirmed' AND due_at > $2",
    [town.council.id, moment],
  );
  return rows.length;
}

async function databaseNow(): Promise<Date> {
  const [row] = await reality<{ now: Date }>("SELECT clock_timestamp() AS now");
  return row!.now;
}
