import { isStaff } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** Since when the member of staff who asks has a password and an authenticator app; null for neither. */
export async function showStaffWays({ actor, read }: Context) {
  if (!isStaff(actor)) return { password: null, authenticator: null };

  const { personId } = actor;
  return read(async (db) => {
    const password = await db.password.findFirst({
      where: { personId },
      select: { changedAt: true },
    });
    const authenticator = await db.authenticator.findFirst({
      where: { personId },
      select: { confirmedAt: true },
    });
    return {
      password: password?.changedAt ?? null,
      authenticator: authenticator?.confirmedAt ?? null,
    };
  });
}
