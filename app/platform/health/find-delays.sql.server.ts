import type { Context } from "#app/platform/context.ts";

/** Since when the oldest letter and the oldest piece of other work wait, where that is too long. */
export interface Delays {
  letters: Date | null;
  work: Date | null;
}

/** What should have been done ten minutes ago and is not; letters tried in vain at one address do not count. */
export async function findDelays(context: Context): Promise<Delays> {
  const [delays] = await context.glance(
    (db) => db.$queryRaw<Delays[]>`
      SELECT (SELECT min(created_at) FROM emails
              WHERE state = 'due' AND attempts = 0 AND created_at < now() - interval '10 minutes')
               AS letters,
             (SELECT min(due_at) FROM outbox
              WHERE relayed_at IS NULL AND due_at < now() - interval '10 minutes') AS work`,
  );
  return delays!;
}
