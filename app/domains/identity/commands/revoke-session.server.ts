import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Somebody signs another of their own devices out. */
export async function revokeSession(
  context: Context,
  sessionId: string,
): Promise<Outcome<null, "no-such-device">> {
  const { actor, now } = context;
  if (!isSignedIn(actor)) return refused("no-such-device");

  const { count } = await context.write((db) =>
    db.session.updateMany({
      where: { id: sessionId, personId: actor.personId, revokedAt: null },
      data: { revokedAt: now },
    }),
  );
  return count === 1 ? done(null) : refused("no-such-device");
}
