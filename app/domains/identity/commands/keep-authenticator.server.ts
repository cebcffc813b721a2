import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * From now on this is somebody's authenticator app, instead of any that they had; the step is that of
 * the code with which it proved itself. The inner part of setting one up, which says who may.
 */
export async function keepAuthenticator(
  context: Context,
  { personId, secret, usedStep }: { personId: string; secret: string; usedStep: number },
): Promise<void> {
  const vault = await vaultOf(context);
  const data = { secret: vault.seal(secret), confirmedAt: context.now, usedStep };
  await context.write(async (db) => {
    await db.authenticator.createMany({ data: [{ personId, ...data }], skipDuplicates: true });
    await db.authenticator.updateMany({ where: { personId }, data });
    const subject = { subjectKind: "person", subjectId: personId };
    await record(within(context, db), { action: "identity.set-authenticator", ...subject });
  });
}
