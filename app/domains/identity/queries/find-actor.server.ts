import { noteVisit } from "#app/domains/identity/commands/note-visit.server.ts";
import { isNewVisit } from "#app/domains/identity/rules.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { Actor, Context, Role } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { hashOf } from "#app/platform/seal.server.ts";

const anyone: Actor = { kind: "anyone" };

/** Who sends a request, by the secret in the session's cookie; nobody known when it no longer works. */
export async function findActor(context: Context, sessionToken: string): Promise<Actor> {
  if (!/^[\w-]{43}$/.test(sessionToken)) return anyone;

  const session = await context.read((db) => liveSession(db, sessionToken, context.now));
  if (!session) return anyone;
  if (isNewVisit(session.seenAt, context.now)) await noteVisit(context, session.id);

  const { id: personId, kind, name, grants } = session.person;
  if (kind !== "staff") return { kind: "resident", personId, name };
  const actor = { kind: "staff", personId, name, roles: grants.map(roleOf) } as const;
  return grants.some(({ draftOnly }) => draftOnly) ? { ...actor, draftOnly: true } : actor;
}

function roleOf({ role }: { role: string }): Role {
  return RoleSchema.parse(role);
}

function liveSession(db: Db, token: string, now: Date) {
  return db.session.findFirst({
    where: { tokenHash: hashOf(token), revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      seenAt: true,
      person: {
        select: {
          id: true,
          kind: true,
          name: true,
          grants: {
            where: { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
            select: { role: true, draftOnly: true },
          },
        },
      },
    },
  });
}
