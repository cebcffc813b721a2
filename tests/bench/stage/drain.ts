import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import type { Context } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { sql } from "#app/platform/db/sql.server.ts";
import { perform } from "#workers/processor.ts";
import { relay } from "#workers/relay.ts";

/**
 * Lets everything happen that signatures wait for: announcements are heard and the chores of petitions
 * carried out, as the workers do, until none is left. Letters do not wait for their second; in their
 * ledger they stay, unsent.
 */
export async function drain(context: Context): Promise<void> {
  const councilId = context.council.id;
  await Promise.all([1, 2, 3, 4].map(() => writeAllLetters(context)));
  for (;;) {
    await relay();
    const runs = await councilDoors(councilId).read((db) =>
      db.$queryRaw<{ id: string; isDue: boolean }[]>(sql`
        SELECT id, due_at <= now() AS "isDue" FROM job_runs
        WHERE state = 'waiting' AND job LIKE 'petitions.%' ORDER BY due_at LIMIT 100`),
    );
    const due = runs.filter(({ isDue }) => isDue);
    while (due.length > 0)
      await Promise.all(due.splice(0, 4).map(({ id }) => perform({ councilId, runId: id })));
    const [{ left } = { left: 0 }] = await councilDoors(councilId).read((db) =>
      db.$queryRaw<{ left: number }[]>(sql`
        SELECT count(*)::int AS left FROM outbox WHERE relayed_at IS NULL`),
    );
    if (runs.length === 0 && left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function writeAllLetters(context: Context): Promise<void> {
  while ((await writeDueLetters(context)).isMore);
}
