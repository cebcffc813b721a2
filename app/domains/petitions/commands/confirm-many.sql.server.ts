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

/** A group of signatures is confirmed in one transaction, and their petitions are to be counted soon. */
export async function confirmMany(context: Context, ids: string[]): Promise<Confirmation[]> {
  return context.rush(async (db) => {
    const rows = await lock(db, ids);
    const timely = rows.filter(
      (row) => row.signature === "pending" && takesConfirmation(row, row.askedAt, row.now),
    );
    if (timely.length > 0) await confirm(db, timely);

    const known = new Map(rows.map((row) => [row.id, row]));
    const fresh = new Set(timely.map(({ id }) => id));
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
 * In the order of their ids, so that two groups that share some wait for each other and never both.
 * The signatures are found first, by the primary key (`signatures_pkey`: Index Scan): joined at once,
 * a plan without statistics may begin with the petition and go through all who signed it.
 */
function lock(db: SqlDb, ids: string[]) {
  return db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT id, state, created_at, petition_id FROM signatures
      WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE
    )
    SELECT s.id, s.state AS signature, s.created_at AS "askedAt", p.number, p.state,
      p.closes_at AS "closesAt", p.closed_at AS "closedAt", now() AS now
    FROM asked s JOIN petitions p ON p.id = s.petition_id`;
}

/** A held signature is confirmed like any; it gets its place in the count once it is released. */
async function confirm(db: SqlDb, rows: Row[]): Promise<void> {
  await db.$queryRaw`
    WITH confirmed AS (
      UPDATE signatures SET state = 'confirmed', confirmed_at = now(),
        confirmed_in = CASE WHEN hold_rule IS NULL THEN pg_current_xact_id()::text::bigint END
      WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[]) AND state = 'pending'
      RETURNING petition_id, hold_rule
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
    SELECT pg_notify('outbox', '') FROM told LIMIT 1`;
}
