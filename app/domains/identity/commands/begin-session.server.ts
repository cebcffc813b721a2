import { endSession } from "#app/domains/identity/commands/end-session.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { inForce } from "#app/domains/identity/rules.people.ts";
import { limitsFor, sessionExpiry, type Holder } from "#app/domains/identity/rules.sessions.ts";
import { deviceOf } from "#app/domains/identity/rules.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";

/** The secret for the session's cookie, which is stored nowhere else, and how long it works. */
export interface NewSession {
  token: string;
  expiresAt: Date;
  kind: "resident" | "staff";
}

/** How somebody proved who they are. */
export type Way = "email" | "passkey" | "password" | "directory" | "invitation" | "demo";

export interface Arrival {
  personId: string;
  way: Way;
  userAgent: string;
  /** The secret of the session that the browser is in already, if any: that one ends. */
  session?: string;
}

/**
 * A person is signed in on one browser, under a secret that is new every time; the session that the
 * browser was in before, if any, is over. The inner part of every way in, each of which says who may: code or link
 * from an e-mail, passkey, password with an authenticator app, council account, invitation, and the
 * demonstration.
 */
export async function beginSession(
  context: Context,
  { personId, way, userAgent, session: sessionBefore = "" }: Arrival,
): Promise<NewSession> {
  const token = newSecret();

  return context.write(async (db) => {
    if (sessionBefore) await endSession(within(context, db), sessionBefore);
    const holder = await holderOf(within(context, db), personId);
    const { sessions } = await signInSettings(within(context, db));
    const expiresAt = sessionExpiry(limitsFor(sessions, holder), context.now);
    await db.session.create({
      data: {
        id: newId(),
        personId,
        way,
        tokenHash: hashOf(token),
        device: deviceOf(userAgent),
        createdAt: context.now,
        seenAt: context.now,
        expiresAt,
      },
    });
    return { token, expiresAt, kind: holder.kind };
  });
}

async function holderOf({ read, now }: Context, personId: string): Promise<Holder> {
  const { kind, grants } = await read((db) =>
    db.person.findFirstOrThrow({
      where: { id: personId },
      select: { kind: true, grants: { where: inForce(now), select: { role: true } } },
    }),
  );
  return {
    kind: kind === "staff" ? "staff" : "resident",
    roles: grants.map(({ role }) => RoleSchema.parse(role)),
  };
}
