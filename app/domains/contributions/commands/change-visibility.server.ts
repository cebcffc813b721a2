import { contributionVisibilityChanged } from "#app/domains/contributions/events.ts";
import type { Visibility } from "#app/domains/contributions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * A contribution is held back, hidden or let through. The inner part of reviewing a contribution and
 * of deciding a case, which say who may. Answers whether anything changed.
 */
export async function changeVisibility(
  context: Context,
  id: string,
  visibility: Visibility,
): Promise<boolean> {
  return context.write(async (db) => {
    const { count } = await db.contribution.updateMany({
      where: { id, visibility: { not: visibility } },
      data: { visibility },
    });
    if (count === 0) return false;

    const contribution = await db.contribution.findFirst({
      where: { id },
      select: { pageTag: true },
    });
    if (contribution?.pageTag) await bump(db, contribution.pageTag);
    await announce(db, contributionVisibilityChanged, { contributionId: id, visibility });
    return true;
  });
}
