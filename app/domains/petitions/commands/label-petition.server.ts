import { mayTendPetitions } from "#app/domains/petitions/policy.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export interface Labels {
  number: number;
  version: number;
  /** For staff alone. */
  tags: string[];
  /** For everybody. */
  topics: string[];
  /** The ward it is about; empty for the whole area. */
  areaId: string;
}

export type WhyNotLabelled =
  "not-moderator" | "petition-unknown" | "petition-changed" | "area-unknown";

/** Staff say what a petition is about: its tags, its topics and its ward; never in other words than its own. */
export async function labelPetition(
  context: Context,
  { number, version, tags, topics, areaId }: Labels,
): Promise<Outcome<{ version: number }, WhyNotLabelled>> {
  if (!mayTendPetitions(context.actor)) return refused("not-moderator");

  return context.write(async (db) => {
    const labels = { tags: true, topics: true, areaId: true } as const;
    const found = await db.petition.findFirst({
      where: { number },
      select: { id: true, ...labels },
    });
    if (!found) return refused("petition-unknown");
    const known = areaId
      ? (await db.area.findMany({ select: { id: true } })).map(({ id }) => id)
      : [];
    if (areaId && !known.includes(areaId)) return refused("area-unknown");

    const { id, ...before } = found;
    const after = { tags, topics, areaId: areaId || null };
    const { count } = await db.petition.updateMany({
      where: { id, version },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return refused("petition-changed");
    await record(within(context, db), {
      action: "petitions.label",
      subjectKind: "petition",
      subjectId: id,
      before,
      after,
    });
    await bump(db, "petitions", `petition:${id}`);
    return done({ version: version + 1 });
  });
}
