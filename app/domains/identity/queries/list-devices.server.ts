import { isSignedIn } from "#app/domains/identity/policy.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { isIdle, limitsFor } from "#app/domains/identity/rules.sessions.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Where the person who asks is signed in, last used first; `current` is the browser they ask with. */
export async function listDevices(context: Context, sessionToken: string) {
  const { actor, now } = context;
  if (!isSignedIn(actor)) return [];

  const sessions = await context.read((db) =>
    db.session.findMany({
      where: { personId: actor.personId, revokedAt: null, expiresAt: { gt: now } },
      select: { id: true, device: true, createdAt: true, seenAt: true, tokenHash: true },
      orderBy: { seenAt: "desc" },
      take: 50,
    }),
  );
  const limits = limitsFor((await signInSettings(context)).sessions, { roles: [], ...actor });
  const here = hashOf(sessionToken);
  const live = sessions.filter(({ seenAt }) => !isIdle(seenAt, limits, now));
  return live.map(({ tokenHash, ...device }) => ({ ...device, current: tokenHash === here }));
}
