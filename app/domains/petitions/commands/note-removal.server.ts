import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * The petition's timeline tells by how many signatures its total fell, or rose again, on which day and
 * why; nothing where it did neither. The inner part of ending, stopping and undoing a removal.
 */
export async function noteRemoval(
  inside: Context,
  { petitionId, number, note }: { petitionId: string; number: number; note: string },
  change: { removed: number } | { restored: number },
): Promise<void> {
  if (Object.values(change).every((count) => count === 0)) return;
  await inside.write(async (db) => {
    await db.petitionEntry.create({
      data: {
        id: newId(),
        petitionId,
        kind: "removal",
        details: { ...change, removal: number, why: note },
        publishedAt: inside.now,
      },
      select: { id: true },
    });
    await bump(db, "petitions", `petition:${petitionId}`);
  });
}
