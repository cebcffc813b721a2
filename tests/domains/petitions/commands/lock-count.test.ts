import { expect, test } from "vitest";
import pg from "pg";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";

test("whoever holds the count is waited for, and nobody counts twice", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [{}, {}]);
  const order: string[] = [];
  let counting: Promise<unknown> | undefined;
  await town.ade.write(async (db) => {
    await lockCount(db, id);
    counting = countSignatures(town.ade, id).then(() => order.push("counted"));
    await waiting();
    order.push("held");
  });
  await counting;
  expect(order).toEqual(["held", "counted"]);
  expect(await drained(town, id)).toBeLessThanOrEqual(2);
});

test("a process that dies while it counts lets go of the count, and nothing of it remains", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [{}]);
  const dying = new pg.Client({ connectionString: superuserUrl });
  dying.on("error", () => undefined);
  await dying.connect();
  await dying.query("BEGIN");
  await dying.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`${id} count`]);
  await dying.query("UPDATE petitions SET signature_count = 99 WHERE id = $1", [id]);
  const counting = drained(town, id);
  await waiting();
  const [{ pid }] = (await dying.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows as [
    { pid: number },
  ];
  await reality("SELECT pg_terminate_backend($1)", [pid]);
  expect(await counting).toBe(1);
  const [petition] = await reality<{ count: number }>(
    "SELECT signature_count AS count FROM petitions WHERE id = $1",
    [id],
  );
  expect(petition!.count).toBe(1);
});

/** Until somebody in this database waits for an advisory lock. */
async function waiting(): Promise<void> {
  for (;;) {
    const rows = await reality(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'`,
    );
    if (rows.length > 0) return;
  }
}
