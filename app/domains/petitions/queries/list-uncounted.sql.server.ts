import type { Context } from "#app/platform/context.ts";

/** The petitions that have confirmed signatures not counted yet, or that came from another server. */
export async function listUncounted(context: Context): Promise<string[]> {
  const petitions = await context.read(
    (db) => db.$queryRaw<{ id: string }[]>`
      SELECT p.id FROM petitions p
      WHERE p.state IN ('open', 'closed') AND (
        p.counted_up_to > pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        OR EXISTS (SELECT 1 FROM signatures s
                   WHERE s.petition_id = p.id AND s.confirmed_in >= p.counted_up_to
                     AND NOT is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)))
      ORDER BY p.id`,
  );
  return petitions.map(({ id }) => id);
}
