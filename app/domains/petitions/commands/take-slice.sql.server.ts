import type { LockedRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { removalSlice } from "#app/domains/petitions/rules.integrity.ts";
import type { Db } from "#app/platform/db/db.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/** The next signatures of a removal: how far this goes (null at its end), and which of them change. */
export interface Slice {
  reached: string | null;
  ids: string[];
}

/**
 * Takes the next signatures of a removal away, those that are still there, and keeps what they were.
 * The caller has locked the removal and its petition's count, and counts them out in the same
 * transaction. The inner part of going on with a removal.
 */
export async function takeSlice(db: Db, removal: LockedRemoval): Promise<Slice> {
  const [slice] = await db.$queryRaw<Slice[]>`
    WITH next AS MATERIALIZED (${nextOf(removal)}), found AS MATERIALIZED (
      SELECT s.id, s.state FROM next JOIN signatures s ON s.id = next.signature_id
      WHERE s.state IN ('pending', 'confirmed') AND s.kind <> 'creator'
      ORDER BY s.id FOR UPDATE OF s
    ), taken AS (
      UPDATE signatures SET state = 'removed', removal_id = ${removal.id}::uuid
      FROM found WHERE signatures.id = found.id
    ), kept AS (
      UPDATE signature_removal_items i SET was = found.state
      FROM found WHERE i.removal_id = ${removal.id}::uuid AND i.signature_id = found.id
    )
    SELECT (SELECT signature_id::text FROM next ORDER BY signature_id DESC LIMIT 1) AS reached,
      (SELECT coalesce(array_agg(id::text), '{}') FROM found) AS ids`;
  return slice!;
}

/**
 * Gives the next signatures of a removal back as they were, those that nobody has withdrawn since. The
 * caller counts them in again. The inner part of going on with a removal.
 */
export async function giveBackSlice(db: Db, removal: LockedRemoval): Promise<Slice> {
  const [slice] = await db.$queryRaw<Slice[]>`
    WITH next AS MATERIALIZED (${nextOf(removal)}), found AS MATERIALIZED (
      SELECT s.id, next.was FROM next JOIN signatures s ON s.id = next.signature_id
      WHERE s.state = 'removed' AND s.removal_id = ${removal.id}::uuid AND next.was IS NOT NULL
      ORDER BY s.id FOR UPDATE OF s
    ), given AS (
      UPDATE signatures SET state = found.was, removal_id = NULL
      FROM found WHERE signatures.id = found.id
    )
    SELECT (SELECT signature_id::text FROM next ORDER BY signature_id DESC LIMIT 1) AS reached,
      (SELECT coalesce(array_agg(id::text), '{}') FROM found) AS ids`;
  return slice!;
}

function nextOf({ id, reached }: LockedRemoval) {
  return sql`
    SELECT signature_id, was FROM signature_removal_items
    WHERE removal_id = ${id}::uuid AND (${reached}::uuid IS NULL OR signature_id > ${reached}::uuid)
    ORDER BY signature_id LIMIT ${removalSlice}`;
}
