import pg from "pg";
import { expect, test } from "vitest";
import { confirmMany } from "#app/domains/petitions/commands/confirm-many.sql.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aPetition, closing, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";

test("each of a group is answered for itself, and one that comes twice counts once", async () => {
  const town = await aCouncil();
  const [open, over] = [await aPetition(town), await aPetition(town)];
  const [one, two] = await signatures(town, open.number, 2);
  const [late] = await signatures(town, over.number, 1);
  await closing(over.id, "-2 days");
  const nobody = newId();

  expect(await confirmMany(town.anyone, [two!.id, nobody, late!.id, one!.id, two!.id])).toEqual([
    { fate: "confirmed", number: open.number },
    { fate: "unknown", number: 0 },
    { fate: "late", number: over.number },
    { fate: "confirmed", number: open.number },
    { fate: "again", number: open.number },
  ]);
  const confirmed = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1 AND state = 'confirmed'",
    [town.council.id],
  );
  expect(confirmed.map(({ id }) => id).toSorted()).toEqual([one!.id, two!.id].toSorted());
});

test("each petition of a group is to be counted when the window ends", async () => {
  const town = await aCouncil();
  const [first, second] = [await aPetition(town), await aPetition(town)];
  const links = [
    ...(await signatures(town, first.number, 2)),
    ...(await signatures(town, second.number, 1)),
  ];
  await confirmMany(
    town.anyone,
    links.map(({ id }) => id),
  );
  const due = await reality<{ petition: string; in_window: boolean }>(
    `SELECT payload->>'petitionId' AS petition,
       due_at > created_at AND due_at <= created_at + interval '5 seconds' AS in_window
     FROM outbox WHERE council_id = $1 AND topic = 'signatures.confirmed'`,
    [town.council.id],
  );
  expect(due.map(({ petition }) => petition).toSorted()).toEqual([first.id, second.id].toSorted());
  expect(due.every(({ in_window }) => in_window)).toBe(true);
});

test("two groups that find the same signatures pending confirm each of them once", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const ids = (await signatures(town, petition.number, 3)).map(({ id }) => id);
  const holder = new pg.Client({ connectionString: superuserUrl });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("SELECT 1 FROM signatures WHERE id = ANY ($1) FOR UPDATE", [ids]);

  const groups = [ids, ids.toReversed()].map((group) => confirmMany(town.anyone, group));
  await bothWait();
  await holder.query("ROLLBACK");
  await holder.end();

  const fates = (await Promise.all(groups)).flat().map(({ fate }) => fate);
  expect(fates.toSorted()).toEqual([...ids.map(() => "again"), ...ids.map(() => "confirmed")]);
});

/** Until two statements wait for rows that somebody else holds: both have found them pending. */
async function bothWait(): Promise<void> {
  await expect
    .poll(
      async () => {
        const [row] = await reality<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE 'EXECUTE%'`,
        );
        return row!.waiting;
      },
      { timeout: 10_000 },
    )
    .toBe(2);
}
