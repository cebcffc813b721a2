import { isStaff } from "#app/domains/identity/policy.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { isOfIssuer, openWays } from "#app/domains/identity/rules.sign-in.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * Since when the member of staff who asks has a password and an authenticator app, null for neither;
 * and whether they could connect a council account.
 */
export async function showStaffWays(context: Context) {
  const { actor } = context;
  if (!isStaff(actor)) return { password: null, authenticator: null, mayConnect: false };

  const { personId } = actor;
  const settings = await signInSettings(context);
  const issuer = openWays(settings).includes("directory") && settings.directory?.issuer;
  return context.read(async (db) => {
    const password = await db.password.findFirst({
      where: { personId },
      select: { changedAt: true },
    });
    const authenticator = await db.authenticator.findFirst({
      where: { personId },
      select: { confirmedAt: true },
    });
    const { directoryId } = await db.person.findFirstOrThrow({
      where: { id: personId },
      select: { directoryId: true },
    });
    const isConnected = directoryId !== null && isOfIssuer(directoryId, issuer || "");
    return {
      mayConnect: Boolean(issuer) && !isConnected,
      password: password?.changedAt ?? null,
      authenticator: authenticator?.confirmedAt ?? null,
    };
  });
}
