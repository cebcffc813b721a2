import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayRemoveSignatures, maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { RemovalStateSchema } from "#app/domains/petitions/schema.removals.ts";
import type { Context } from "#app/platform/context.ts";

/** What was removed from a petition together, the latest first; null where there is no such petition, or not for this reader. */
export async function listRemovals(context: Context, number: number) {
  if (!maySeeNetworks(context.actor)) return null;
  const petition = await context.read((db) =>
    db.petition.findFirst({
      where: { number },
      select: {
        id: true,
        contribution: { select: { title: true } },
        removals: {
          orderBy: { number: "desc" },
          take: 200,
          select: { number: true, state: true, found: true, removed: true, createdAt: true },
        },
      },
    }),
  );
  if (!petition) return null;

  await noteReading(context, { kind: "petition", id: petition.id });
  return {
    title: petition.contribution.title ?? "",
    mayRemove: mayRemoveSignatures(context.actor),
    removals: petition.removals.map(({ state, ...removal }) => ({
      ...removal,
      state: RemovalStateSchema.parse(state),
    })),
  };
}
