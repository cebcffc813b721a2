import { signalsOf } from "#app/domains/moderation/checks/all.server.ts";
import {
  checkedColumns,
  checkedText,
} from "#app/domains/moderation/queries/checked-text.server.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** What the checks find in a contribution as it stands, for staff who decide about it elsewhere than in the queue of cases. */
export async function listSignals(context: Context, contributionId: string): Promise<Signal[]> {
  const row = await context.read((db) =>
    db.contribution.findFirst({ where: { id: contributionId }, select: checkedColumns }),
  );
  return row ? signalsOf(context, await checkedText(context, row)) : [];
}
