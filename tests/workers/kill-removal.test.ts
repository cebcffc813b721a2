import pg from "pg";
import { expect, test } from "vitest";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, notesOf, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";
import { aWorker } from "#tests/support/worker.ts";

test(
  "a worker killed in the middle of a removal: another goes on, and every signature goes, and comes back, once",
  { timeout: 120_000 },
  async () => {
    const town = await aCouncil();
    const { id, number } = await aPetition(town);
    const list = Array.from({ length: 320 }, (_, index) => ({ email: `m${index}@list.example` }));
    const gone = await signedRows(town, id, list);
    await signedRows(town, id, [{}, {}, {}]);
    expect(await totalsOf(town, id)).toEqual({ total: 323, places: 323, standing: 323 });
    const place = await aRemoval(town, number, { domain: "list.example" });

    await killedAt(gone[250]!, () => startRemoval(town.ade, place));
    expect(await removalsOf(town)).toMatchObject([
      { state: "running", removed: 200, counted: 200 },
    ]);
    await aWorker();
    await ended(town, "done");
    expect(await removalsOf(town)).toMatchObject([{ found: 320, removed: 320, counted: 320 }]);
    expect(await totalsOf(town, id)).toEqual({ total: 3, places: 3, standing: 3 });
    expect(await daysOf(id)).toBe(3);

    await undoRemoval(town.ade, { ...place, reason: "They were genuine after all." });
    await ended(town, "undone");
    expect(await removalsOf(town)).toMatchObject([{ restored: 320 }]);
    expect(await totalsOf(town, id)).toEqual({ total: 323, places: 323, standing: 323 });
    expect(await daysOf(id)).toBe(323);
    expect(await notesOf(town)).toMatchObject([{ removed: 320 }, { restored: 320 }]);
  },
);

/** A worker begins what is asked for, gets stuck at a signature that somebody holds, and is killed there. */
async function killedAt(signatureId: string, begin: () => Promise<unknown>): Promise<void> {
  const holder = new pg.Client({ connectionString: superuserUrl });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("SELECT 1 FROM signatures WHERE id = $1 FOR UPDATE", [signatureId]);
  const worker = await aWorker();
  await begin();
  await eventually(
    () =>
      reality(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
         AND wait_event_type = 'Lock' AND query LIKE '%signature_removal_items%'`,
      ),
    (stuck) => stuck.length > 0,
    30,
  );
  await worker.kill();
  await holder.query("ROLLBACK");
  await holder.end();
}

function ended(town: Town, state: string) {
  return eventually(
    () => removalsOf(town),
    (removals) => removals[0]!.state === state,
    30,
  );
}

/** How many the days of a petition add up to. */
async function daysOf(petitionId: string): Promise<number> {
  const [row] = await reality<{ sum: number }>(
    "SELECT sum(added - removed)::int AS sum FROM petition_days WHERE petition_id = $1",
    [petitionId],
  );
  return row!.sum;
}
