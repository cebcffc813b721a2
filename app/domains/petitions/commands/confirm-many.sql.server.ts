import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { takesConfirmation, windowAt, type Term } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/** What becomes of a confirmation: it counts from now on, it did already, or it cannot. */
export interface Confirmation {
  fate: "confirmed" | "again" | "late" | "unknown";
  /** The petition's number; 0 where the signature is unknown. */
  number: number;
}

interface Row extends Term {
  id: string;
  isPending: boolean;
  askedAt: Date;
  petitionId: string;
  number: number;
  now: Date;
}

/**
 * A group of signatures is confirmed in one transaction, and their petitions are to be counted soon; a
 * held one is confirmed too, and bears no number by which it would be counted.
 */
export async function confirmMany(context: Context, ids: string[]): Promise<Confirmation[]> {
  return context.write(async (db) => {
    const rows = await lock(db, ids);
    const timely = rows.filter(
      (row) => row.isPending && takesConfirmation(row, row.askedAt, row.now),
    );
    if (timely.length > 0) await confirm(db, timely);

    const known = new Map(rows.map((row) => [row.id, row]));
    const fresh = new Set(timely.map(({ id }) => id));
    return ids.map((id): Confirmation => {
      const row = known.get(id);
      if (!row) return { fate: "unknown", number: 0 };
      if (fresh.delete(id)) return { fate: "confirmed", number: row.number };
      const isLate = row.isPending && !timely.includes(row);
      return { fate: isLate ? "late" : "again", number: row.number };
    });
  });
}

/** In the order of their ids, so that two groups that share some wait for each other and never both. */
function lock(db: Db, ids: string[]) {
  return db.$queryRaw<Row[]>`
    SELECT s.id, s.state = 'pending' AS "isPending", s.created_at AS "askedAt",
      p.id AS "petitionId", p.number, p.state, p.closes_at AS "closesAt",
      p.closed_at AS "closedAt", now() AS now
    FROM signatures s JOIN petitions p ON p.id = s.petition_id
    WHERE s.id = ANY (${ids}::uuid[]) AND s.state <> 'withdrawn'
    ORDER BY s.id FOR UPDATE OF s`;
}

async function confirm(db: Db, rows: Row[]): Promise<void> {
  await db.$executeRaw`
    UPDATE signatures SET state = 'confirmed', confirmed_at = now(),
      confirmed_in = CASE WHEN hold_rule IS NULL THEN pg_current_xact_id()::text::bigint END
    WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[]) AND state = 'pending'`;

  const { window, ends } = windowAt(rows[0]!.now);
  for (const petitionId of [...new Set(rows.map((row) => row.petitionId))].toSorted()) {
    const once = `${petitionId}:${window}`;
    await announce(db, signaturesConfirmed, { petitionId, window }, { once, due: ends });
  }
}
