import {
  beginSession,
  type NewSession,
} from "#app/domains/identity/commands/begin-session.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Somebody is in: their session, where they wanted to go, and whether it is their first time. */
export interface Entry extends NewSession {
  returnTo: string;
  isNew: boolean;
}

/**
 * A proven sign-in is used up, once, and turns into a session; a new address becomes a resident. Staff
 * have ways of their own: an e-mail is not enough for them.
 */
export async function redeemSignIn(
  context: Context,
  requestId: string,
  userAgent: string,
  sessionBefore = "",
): Promise<Outcome<Entry, "sign-in-over">> {
  return context.write(async (db) => {
    const [request] = await db.signInRequest.updateManyAndReturn({
      where: { id: requestId, usedAt: null, expiresAt: { gt: context.now } },
      data: { usedAt: context.now },
      select: { email: true, emailKey: true, returnTo: true },
    });
    if (!request) return refused("sign-in-over");

    const { personId, isNew, isStaff } = await findOrAddResident(context, db, request);
    if (isStaff) return refused("sign-in-over");

    const arrival = { personId, way: "email", userAgent, session: sessionBefore } as const;
    const session = await beginSession(within(context, db), arrival);
    return done({ ...session, returnTo: request.returnTo, isNew });
  });
}

async function findOrAddResident(
  context: Context,
  db: Db,
  { email, emailKey }: { email: string; emailKey: string },
) {
  const name = translator(messages, context.locale)("newcomer");
  const address = { email, emailKey };
  const newcomer = { id: newId(), kind: "resident", ...address, name, locale: context.locale };
  const { count } = await db.person.createMany({ data: [newcomer], skipDuplicates: true });
  if (count === 1) return { personId: newcomer.id, isNew: true, isStaff: false };

  const { id: personId, kind } = await db.person.findFirstOrThrow({
    where: { emailKey },
    select: { id: true, kind: true },
  });
  return { personId, isNew: false, isStaff: kind === "staff" };
}
