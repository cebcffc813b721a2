import { isSignedIn, isStaff } from "#app/domains/identity/policy.ts";
import { hasOtherWayIn } from "#app/domains/identity/queries/has-other-way-in.server.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Somebody gives up one of their passkeys, which signs nobody in any more. Residents always have
 * their e-mail; staff keep one way to sign in.
 */
export async function removePasskey(
  context: Context,
  passkeyId: string,
): Promise<Outcome<null, "no-such-passkey" | "last-way-in">> {
  const { actor } = context;
  if (!isSignedIn(actor)) return refused("no-such-passkey");

  const { personId } = actor;
  const settings = await signInSettings(context);
  return context.write(async (db) => {
    await lockPerson(db, personId);
    const mine = { where: { id: passkeyId, personId } };
    if ((await db.passkey.count(mine)) === 0) return refused("no-such-passkey");
    if (isStaff(actor)) {
      if (!(await hasOtherWayIn(db, { passkeyId, personId }, settings))) {
        return refused("last-way-in");
      }
      const before = { passkeyId };
      const about = { subjectKind: "person", subjectId: personId, before };
      await record(within(context, db), { action: "identity.remove-passkey", ...about });
    }
    await db.passkey.deleteMany(mine);
    return done(null);
  });
}
