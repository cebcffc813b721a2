import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import type { StaffEntry } from "#app/domains/identity/commands/confirm-second-factor.server.ts";
import { useInvitation } from "#app/domains/identity/commands/use-invitation.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/**
 * Whoever was invited wants to sign in by passkey: the invitation is used up and signs them in this
 * once, and they go on to make one.
 */
export async function joinByPasskey(
  context: Context,
  { token, userAgent, session }: { token: string; userAgent: string; session?: string },
): Promise<Outcome<StaffEntry, "invitation-over">> {
  return context.write(async (db) => {
    const inside = within(context, db);
    const { ways } = await signInSettings(inside);
    const personId = ways.passkey && (await useInvitation(inside, hashOf(token)));
    if (!personId) return refused("invitation-over");

    const arrival = { personId, way: "invitation", userAgent, session } as const;
    const entry = await beginSession(inside, arrival);
    return done({ ...entry, returnTo: "/account/passkeys/new", isNew: false as const });
  });
}
