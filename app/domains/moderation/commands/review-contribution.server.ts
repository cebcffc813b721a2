import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { signalsOf } from "#app/domains/moderation/checks/all.server.ts";
import {
  checkedColumns,
  checkedText,
  type CheckedRow,
} from "#app/domains/moderation/queries/checked-text.server.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { nextNumber } from "#app/platform/ids.server.ts";

/**
 * Runs the checks over what somebody has just written or changed; when one of them finds something
 * the text is held back until a moderator has looked at it.
 */
export async function reviewContribution(
  context: Context,
  { contributionId }: { contributionId: string },
): Promise<"visible" | "held"> {
  return context.write(async (db) => {
    const contribution = await db.contribution.findFirstOrThrow({
      where: { id: contributionId },
      select: checkedColumns,
    });
    if (await isDecided(db, contribution)) {
      return contribution.visibility === "visible" ? "visible" : "held";
    }
    const joined = within(context, db);
    const signals = await signalsOf(joined, await checkedText(joined, contribution));

    // What was once held or hidden comes back through a person, not through another edit.
    if (signals.length === 0 && contribution.visibility === "visible") return "visible";

    await openCase(db, contribution, { signals, openedAt: context.now });
    if (contribution.visibility === "visible") {
      await changeVisibility(joined, contributionId, "held");
    }
    return "held";
  });
}

async function isDecided(db: Db, { id, revision }: CheckedRow): Promise<boolean> {
  const decided = { contributionId: id, revision, state: "decided" };
  return (await db.moderationCase.count({ where: decided })) > 0;
}

// One open case a contribution: when its text changes the case moves on to the new text, and
// whoever was looking at the old one is told.
async function openCase(
  db: Db,
  { id, revision }: CheckedRow,
  { signals, openedAt }: { signals: Signal[]; openedAt: Date },
): Promise<void> {
  const moved = await db.moderationCase.updateMany({
    where: { contributionId: id, state: "open" },
    data: { revision, signals, version: { increment: 1 } },
  });
  if (moved.count > 0) return;

  const number = await nextNumber(db, "case");
  await db.moderationCase.create({
    data: { number, contributionId: id, revision, signals, openedAt },
  });
}
