import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * An invitation is used up, once; the answer is who was invited, or null when it no longer works.
 * Whoever was signed in as them before is not any more. The inner part of the ways to join.
 */
export async function useInvitation(context: Context, tokenHash: string): Promise<string | null> {
  const { now } = context;
  return context.write(async (db) => {
    const [used] = await db.invitation.updateManyAndReturn({
      where: {
        tokenHash,
        usedAt: null,
        expiresAt: { gt: now },
        person: { kind: "staff", leftAt: null },
      },
      data: { usedAt: now },
      select: { personId: true },
    });
    if (!used) return null;
    await endSessionsOf(within(context, db), used.personId);
    await record(within(context, db), {
      action: "identity.accept-invitation",
      subjectKind: "person",
      subjectId: used.personId,
    });
    return used.personId;
  });
}
