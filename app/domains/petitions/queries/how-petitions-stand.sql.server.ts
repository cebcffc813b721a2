import type { SimilarMatter } from "#app/domains/petitions/schema.similar.ts";
import type { Context } from "#app/platform/context.ts";

type Standing = Pick<SimilarMatter, "state" | "count" | "answered" | "rejectedAt">;

/** Where public petitions stand, by the ids of their texts. */
export async function howPetitionsStand(
  context: Context,
  contributionIds: string[],
): Promise<Map<string, Standing>> {
  const rows = await context.glance(
    (db) => db.$queryRaw<(Standing & { id: string })[]>`
      SELECT contribution_id AS id, state, signature_count AS count,
        responded_at IS NOT NULL AS answered, rejected_at AS "rejectedAt"
      FROM petitions WHERE contribution_id = ANY (${contributionIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, rejectedAt, ...standing }) => [
      id,
      rejectedAt ? { ...standing, rejectedAt } : standing,
    ]),
  );
}
