import pg from "pg";
import { expect, test } from "vitest";
import { signersToForget } from "#app/domains/petitions/events.retention.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, over, sumsOf, tracesOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";
import { aWorker } from "#tests/support/worker.ts";

test(
  "a worker killed halfway through forgetting signers: another goes on from there",
  {
    timeout: 60_000,
  },
  async () => {
    const town = await aCouncil();
    const { id } = await aPetition(town);
    const crowd = Array.from({ length: 1_200 }, () => ({}));
    const people = (await confirmed(town, id, crowd)).toSorted();
    await drained(town, id);
    await over(id, "1 year");

    // Somebody holds a signature of the second slice, so that it cannot be finished.
    const holder = new pg.Client({ connectionString: superuserUrl });
    await holder.connect();
    await holder.query("BEGIN");
    const held = await holder.query<{ pid: number }>(
      "SELECT pg_backend_pid() AS pid FROM signatures WHERE id = $1 FOR UPDATE",
      [people[700]],
    );
    await town.ade.write((db) => announce(db, signersToForget, { petitionId: id, what: "names" }));
    const first = await aWorker();
    await eventually(
      () =>
        reality(
          "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND $1 = ANY (pg_blocking_pids(pid))",
          [held.rows[0]!.pid],
        ),
      (stuck) => stuck.length > 0,
      30,
    );
    expect(await tracesOf(id)).toMatchObject({ named: 700 });
    await first.kill();
    await holder.query("COMMIT");
    await holder.end();

    await aWorker();
    await eventually(
      () => tracesOf(id),
      ({ named }) => named === 0,
      30,
    );
    expect(await tracesOf(id)).toEqual({ named: 0, addresses: 0, mailboxes: 0, rows: 1_200 });
    expect(await sumsOf(id)).toMatchObject({ total: 1_200, places: 1_200, days: 1_200 });
  },
);
