import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/** For so many days it is kept how many came from where. */
const keptDays = 7;

/**
 * Counts from which networks and mail domains people asked to sign, petition by petition and hour by
 * hour: those since the last time, each once, but for the last half minute, in which some may still be
 * being written. What is older than a week is forgotten. The inner part of the job that watches.
 */
export async function countSources(context: Context): Promise<void> {
  await context.write(async (db) => {
    await db.$queryRaw`
      SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('sources ' || current_council(), 0))`;
    const [{ from, until }] = (await moveMark(db)) as [Span];
    // Ids begin with the moment they were made, by a clock that may go ahead or behind a little.
    const firstId = idAt(new Date(from.getTime() - 900_000));
    await db.$executeRaw`
      WITH fresh AS MATERIALIZED (
        SELECT petition_id, date_trunc('hour', created_at, 'UTC') AS hour, network, email_domain
        FROM signatures
        WHERE id >= ${firstId}::uuid AND created_at > ${from} AND created_at <= ${until}
      ), sources AS (
        SELECT petition_id, hour, 'network' AS kind, network AS value, count(*)::int AS count
        FROM fresh WHERE network <> '' GROUP BY 1, 2, 4
        UNION ALL
        SELECT petition_id, hour, 'domain', email_domain, count(*)::int
        FROM fresh WHERE email_domain <> '' GROUP BY 1, 2, 4
      )
      INSERT INTO signature_sources (petition_id, hour, kind, value, count)
      SELECT petition_id, hour, kind, value, count FROM sources ORDER BY 1, 2, 3, 4
      ON CONFLICT (council_id, petition_id, hour, kind, value)
        DO UPDATE SET count = signature_sources.count + excluded.count`;
    await db.$executeRaw`
      DELETE FROM signature_sources
      WHERE hour < ${until}::timestamptz - make_interval(days => ${keptDays})`;
  });
}

interface Span {
  from: Date;
  until: Date;
}

/** The first time it looks an hour back. */
function moveMark(db: Db): Promise<Span[]> {
  return db.$queryRaw<Span[]>`
    WITH span AS (
      SELECT coalesce((SELECT reached FROM signature_source_marks), now() - interval '1 hour') AS "from",
        date_trunc('milliseconds', now() - interval '30 seconds') AS until
    ), moved AS (
      INSERT INTO signature_source_marks (reached) SELECT greatest("from", until) FROM span
      ON CONFLICT (council_id) DO UPDATE SET reached = excluded.reached
    )
    SELECT "from", until FROM span`;
}

/** The lowest id (a UUID of version 7) that can be made at a moment. */
function idAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
