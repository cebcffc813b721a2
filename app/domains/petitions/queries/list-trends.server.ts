import { maySeeNetworks, maySeeSigners } from "#app/domains/petitions/policy.integrity.ts";
import type { Context } from "#app/platform/context.ts";

const shownFor = 7 * 24 * 3_600_000;

/** Of which networks and mail domains unusually many signed a petition within an hour of the last week; names no person. */
export async function listTrends(context: Context) {
  if (!maySeeSigners(context.actor)) return [];

  const sources = await context.read((db) =>
    db.signatureSource.findMany({
      where: { alertedAt: { gte: new Date(context.now.getTime() - shownFor) } },
      select: { petitionId: true, hour: true, kind: true, value: true, count: true },
      orderBy: [{ hour: "desc" }, { count: "desc" }],
      take: 50,
    }),
  );
  const petitions = await context.read((db) =>
    db.petition.findMany({
      where: { id: { in: sources.map(({ petitionId }) => petitionId) } },
      select: { id: true, number: true, contribution: { select: { title: true } } },
    }),
  );
  const known = new Map(petitions.map((petition) => [petition.id, petition]));
  return sources.flatMap(({ petitionId, kind, value, ...source }) => {
    const petition = known.get(petitionId);
    if (!petition) return [];
    const isNetwork = kind === "network";
    return [
      {
        ...source,
        number: petition.number,
        title: petition.contribution.title ?? "",
        kind: isNetwork ? ("network" as const) : ("domain" as const),
        // Moderators hear of it, and not from which address.
        value: isNetwork && !maySeeNetworks(context.actor) ? null : value,
      },
    ];
  });
}
