import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Somebody signs all of their devices out at once, the one they hold as well. */
export async function signOutEverywhere(context: Context): Promise<Outcome<null, "not-signed-in">> {
  const { actor } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");
  await endSessionsOf(context, actor.personId);
  return done(null);
}
