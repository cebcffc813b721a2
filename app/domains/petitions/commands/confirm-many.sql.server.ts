import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { takesConfirmation, windowSeconds, type Term } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

/** What becomes of a confirmation: it counts from now on, it did already, or it cannot. */
export interface Confirmation {
  fate: "confirmed" | "again" | "late" | "unknown";
  /** The petition's number; 0 where the signature is unknown. */
  number: number;
}

interface Row extends Term {
  id: string;
  signature: string;
  askedAt: Date;
  number: number;
  now: Date;
}

/**
 * A group of signatures is confirmed in one statement, and their petitions are to be counted soon.
 * Of two groups that share some, one confirms them and the other finds that out.
 */
export async function confirmMany(context: Context, ids: string[]): Promise<Confirmation[]> {
  return context.rush(async (db) => {
    let rows = await find(db, ids);
    const timely = rows.filter(
      (row) => row.signature === "pending" && takesConfirmation(row, row.askedAt, row.now),
    );
    const fresh = new Set(timely.length > 0 ? await confirm(db, timely) : []);
    if (fresh.size < timely.length) rows = await find(db, ids);

    const known = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id): Confirmation => {
      const row = known.get(id);
      if (!row || !["pending", "confirmed"].includes(row.signature))
        return { fate: "unknown", number: 0 };
      if (fresh.delete(id)) return { fate: "confirmed", number: row.number };
      const isLate = row.signature === "pending" && !timely.includes(row);
      return { fate: isLate ? "late" : "again", number: row.number };
    });
  });
}

/**
 * The signatures are found first, by the primary key (`signatures_pkey`: Index Scan): joined at once,
 * a plan without statistics may begin with the petition and go through all who signed it.
 */
function find(db: SqlDb, ids: string[]) {
  return db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT id, state, created_at, petition_id FROM signatures WHERE id = ANY (${ids}::uuid[])
    )
    SELECT s.id, s.state AS signature, s.created_at AS "askedAt", p.number, p.state,
      p.closes_at AS "closesAt", p.closed_at AS "closedAt", now() AS now
    FROM asked s JOIN petitions p ON p.id = s.petition_id`;
}

/**
 * Confirms those that are still pending, and answers their ids. They are locked in the order of their
 * ids, so that two groups that share some wait for each other and never both. A held signature is
 * confirmed like any; it gets its place in the count once it is released.
 */
async function confirm(db: SqlDb, rows: Row[]): Promise<string[]> {
  const [done] = await db.$queryRaw<{ ids: string[] | null }[]>`
    WITH pending AS MATERIALIZED (
      SELECT id FROM signatures WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[])
        AND state = 'pending'
      ORDER BY id FOR UPDATE
    ), confirmed AS (
      UPDATE signatures AS s SET state = 'confirmed', confirmed_at = now(),
        confirmed_in = CASE WHEN hold_rule IS NULL THEN pg_current_xact_id()::text::bigint END
      FROM pending WHERE s.id = pending.id AND s.state = 'pending'
      RETURNING s.id, petition_id, hold_rule
    ), now_in AS (
      SELECT floor(extract(epoch FROM now()) / ${windowSeconds}::float8)::bigint AS number
    ), told AS (
      INSERT INTO outbox (id, topic, payload, once_key, due_at)
      SELECT gen_random_uuid(), ${signaturesConfirmed.topic},
        jsonb_build_object('petitionId', petition_id, 'window', number),
        petition_id || ':' || number,
        to_timestamp((number + 1) * ${windowSeconds}::float8)
      FROM (SELECT DISTINCT petition_id FROM confirmed WHERE hold_rule IS NULL) AS changed, now_in
      ORDER BY petition_id
      ON CONFLICT (council_id, topic, once_key) DO NOTHING
      RETURNING 1
    )
    SELECT (SELECT array_agg(id::text) FROM confirmed) AS ids,
      (SELECT pg_notify('outbox', '') FROM told LIMIT 1) AS notified`;
  return done!.ids ?? [];
}
