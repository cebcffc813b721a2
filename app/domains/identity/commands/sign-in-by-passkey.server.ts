import {
  beginSession,
  type NewSession,
} from "#app/domains/identity/commands/begin-session.server.ts";
import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import {
  findPasskey,
  type KnownPasskey,
} from "#app/domains/identity/queries/find-passkey.server.ts";
import { mayUsePasskeys } from "#app/domains/identity/queries/may-use-passkeys.server.ts";
import { userHandleOf } from "#app/domains/identity/rules.passkeys.ts";
import type { PasskeyUsed } from "#app/domains/identity/schema.passkeys.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { log } from "#app/platform/log.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { checkPasskey, hasGoneBack } from "#app/platform/webauthn/check-passkey.server.ts";
import { relyingPartyOf } from "#app/platform/webauthn/relying-party.ts";

type Reason =
  | "passkey-over"
  | "passkey-unknown"
  | "passkey-not-genuine"
  | "passkey-copied"
  | "passkeys-off"
  | "for-staff"
  | "for-resident";

interface Attempt {
  reply: PasskeyUsed;
  /** On whose page they are: residents and staff have one each. */
  door: KnownPasskey["kind"];
  /** The secret of the browser that was asked. */
  browser: string;
  userAgent: string;
  session?: string;
}

/** Somebody is in, as who they have been before. */
export interface PasskeyEntry extends NewSession {
  returnTo: string;
  isNew: false;
}

/**
 * Somebody answers with a passkey that one of this council's people has added, and is signed in as
 * that person: once for each time they were asked, and only in the browser that was.
 */
export async function signInByPasskey(
  context: Context,
  { reply, door, browser, userAgent, session }: Attempt,
): Promise<Outcome<PasskeyEntry, Reason>> {
  const asked = await takeCeremony(context, { kind: "passkey-sign-in", browser });
  if (!asked) return refused("passkey-over");
  const passkey = await findPasskey(context, reply.id);
  if (!passkey) return refused("passkey-unknown");

  const relyingParty = relyingPartyOf(context.council);
  const proof = await checkPasskey(relyingParty, reply, { challenge: asked.secret, passkey });
  if (!proof || !isHandleOf(passkey.personId, reply)) return refused("passkey-not-genuine");
  if (passkey.kind !== door) return refused(door === "staff" ? "for-resident" : "for-staff");
  if (!(await mayUsePasskeys(context, passkey.kind))) return refused("passkeys-off");
  if (hasGoneBack(passkey.counter, proof.counter)) return refuseCopy(context, passkey, proof);

  const { id, personId, counter } = passkey;
  return context.write(async (db) => {
    const { count } = await db.passkey.updateMany({
      where: { id, counter },
      data: { counter: proof.counter, usedAt: context.now },
    });
    // It was removed, or used elsewhere, at this very moment.
    if (count === 0) return refused("passkey-over");
    const arrival = { personId, way: "passkey", userAgent, session } as const;
    const entry = await beginSession(within(context, db), arrival);
    return done({ ...entry, returnTo: asked.returnTo, isNew: false as const });
  });
}

function isHandleOf(personId: string, { response }: PasskeyUsed): boolean {
  return response.userHandle === Buffer.from(userHandleOf(personId)).toString("base64url");
}

/** A device that counts fewer uses than we do is probably one of two with the same key. */
async function refuseCopy(
  context: Context,
  { id: passkeyId, personId, kind, counter }: KnownPasskey,
  proof: { counter: number },
) {
  const before = { passkeyId, counter: Number(counter) };
  const after = { passkeyId, counter: proof.counter };
  log().warn({ before, after }, "a passkey counts backwards, so there may be a copy");
  if (kind === "staff") {
    const about = { subjectKind: "person", subjectId: personId, before, after };
    await record(context, { action: "identity.refuse-passkey", ...about });
  }
  return refused("passkey-copied");
}
