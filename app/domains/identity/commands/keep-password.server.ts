import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * From now on this is the hash of somebody's break-glass password, instead of any that they had. The
 * inner part of setting one, which says who may.
 */
export async function keepPassword(
  context: Context,
  { personId, hash }: { personId: string; hash: string },
): Promise<void> {
  const data = { hash, changedAt: context.now };
  await context.write(async (db) => {
    await db.password.createMany({ data: [{ personId, ...data }], skipDuplicates: true });
    await db.password.updateMany({ where: { personId }, data });
    const subject = { subjectKind: "person", subjectId: personId };
    await record(within(context, db), { action: "identity.set-password", ...subject });
  });
}
