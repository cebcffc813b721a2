import { endIdleSession } from "#app/domains/identity/commands/end-idle-session.server.ts";
import { noteVisit } from "#app/domains/identity/commands/note-visit.server.ts";
import { liveSession } from "#app/domains/identity/queries/live-session.sql.server.ts";
import { isIdle, isNewVisit, limitsFor } from "#app/domains/identity/rules.sessions.ts";
import type { Actor, Context } from "#app/platform/context.ts";

const anyone: Actor = { kind: "anyone" };

/** Who sends a request, by the secret in the session's cookie; nobody known when it no longer works. */
export async function findActor(context: Context, sessionToken: string): Promise<Actor> {
  if (!/^[\w-]{43}$/.test(sessionToken)) return anyone;

  const session = await liveSession(context, sessionToken);
  if (!session) return anyone;
  const { personId, kind, name, roles, draftOnly, seenAt } = session;
  if (isIdle(seenAt, limitsFor(session.limits, session), context.now)) {
    await endIdleSession(context, session);
    return anyone;
  }
  if (isNewVisit(seenAt, kind, context.now)) await noteVisit(context, session.id);

  if (kind !== "staff") return { kind, personId, name };
  return { kind, personId, name, roles, ...(draftOnly && { draftOnly }) };
}
