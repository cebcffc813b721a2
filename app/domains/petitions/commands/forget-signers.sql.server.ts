import { listToForget } from "#app/domains/petitions/queries/list-to-forget.sql.server.ts";
import { sliceOfSigners, type Forgetting } from "#app/domains/petitions/rules.retention.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";

/** What is to be forgotten of which petition's signers, beyond which of them. */
export interface Slice {
  petitionId: string;
  what: Forgetting;
  after?: string;
}

interface Forgotten {
  count: number;
  last: string | null;
}

const beginning = "00000000-0000-0000-0000-000000000000";

/**
 * The next 500 signers are forgotten in one transaction; the answer is how far that went, or null when
 * all is done, not due, or kept for a reason given meanwhile. What counts goes on counting where it
 * did. The inner part of the nightly job; whoever called it could forget nothing before its time.
 */
export async function forgetSigners(
  context: Context,
  { petitionId, what, after = beginning }: Slice,
): Promise<string | null> {
  return context.write(async (db) => {
    const due = await listToForget(within(context, db), petitionId);
    if (!due.some((one) => one.what === what)) return null;

    const forget = what === "names" ? forgetNames : forgetTraces;
    const { count, last } = await forget(db, petitionId, after);
    if (count === sliceOfSigners) return last;
    const done = what === "names" ? { anonymisedAt: context.now } : { tracesErasedAt: context.now };
    await db.petition.updateMany({ where: { id: petitionId }, data: done });
    return null;
  });
}

async function forgetNames(db: Db, petitionId: string, after: string): Promise<Forgotten> {
  const [forgotten] = await db.$queryRaw<Forgotten[]>`
    WITH slice AS MATERIALIZED (
      SELECT id FROM signatures
      WHERE petition_id = ${petitionId}::uuid AND id > ${after}::uuid AND anonymised_at IS NULL
      ORDER BY id LIMIT ${sliceOfSigners}
    ), seen AS (
      DELETE FROM signature_holds USING slice WHERE signature_id = slice.id
    ), gone AS (
      UPDATE signatures s SET anonymised_at = now(), name = '', name_key = '', email = '',
        email_key = NULL, email_domain = '', postcode = '', address = NULL, network = '',
        wants_news = false
      FROM slice WHERE s.id = slice.id
    )
    SELECT count(*)::int AS count, (array_agg(id ORDER BY id DESC))[1] AS last FROM slice`;
  return forgotten!;
}

async function forgetTraces(db: Db, petitionId: string, after: string): Promise<Forgotten> {
  const [forgotten] = await db.$queryRaw<Forgotten[]>`
    WITH slice AS MATERIALIZED (
      SELECT id, state = 'pending' AS never FROM signatures
      WHERE petition_id = ${petitionId}::uuid AND id > ${after}::uuid
        AND (state = 'pending' OR address IS NOT NULL OR network <> '')
      ORDER BY id LIMIT ${sliceOfSigners}
    ), seen AS (
      DELETE FROM signature_holds USING slice WHERE signature_id = slice.id
    ), traceless AS (
      UPDATE signatures s SET address = NULL, network = '' FROM slice
      WHERE s.id = slice.id AND NOT slice.never
    )
    SELECT count(*)::int AS count, (array_agg(id ORDER BY id DESC))[1] AS last FROM slice`;
  // Only now, when nothing refers to them any more.
  await db.$executeRaw`
    DELETE FROM signatures WHERE petition_id = ${petitionId}::uuid AND state = 'pending'
      AND id > ${after}::uuid AND id <= ${forgotten!.last}::uuid`;
  return forgotten!;
}
