import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import { passkeyAddedEmail } from "#app/domains/identity/emails/passkey-added.tsx";
import { isSignedIn, isStaff } from "#app/domains/identity/policy.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { mayUsePasskeys } from "#app/domains/identity/queries/may-use-passkeys.server.ts";
import { deviceOf } from "#app/domains/identity/rules.ts";
import { passkeysAllowed } from "#app/domains/identity/rules.passkeys.ts";
import type { NewPasskeyForm } from "#app/domains/identity/schema.passkeys.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { checkNewPasskey } from "#app/platform/webauthn/check-new-passkey.server.ts";
import { relyingPartyOf } from "#app/platform/webauthn/relying-party.ts";

type Reason =
  | "not-signed-in"
  | "passkeys-off"
  | "passkey-over"
  | "passkey-not-genuine"
  | "too-many-passkeys"
  | "passkey-known";

interface Offer extends NewPasskeyForm {
  /** The secret of the browser that was asked for it. */
  browser: string;
  userAgent: string;
}

/** A device has made a passkey for somebody who is signed in: from now on it signs them in, and an e-mail tells them so. */
export async function addPasskey(
  context: Context,
  { name, reply, browser, userAgent }: Offer,
): Promise<Outcome<{ id: string }, Reason>> {
  const { actor, council, now } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");
  if (!(await mayUsePasskeys(context, actor.kind))) return refused("passkeys-off");

  const { personId } = actor;
  const asked = await takeCeremony(context, { kind: "passkey-adding", browser });
  if (asked?.personId !== personId) return refused("passkey-over");
  const made = await checkNewPasskey(relyingPartyOf(council), reply, asked.secret);
  if (!made) return refused("passkey-not-genuine");

  const { transports } = reply.response;
  const named = name || deviceOf(userAgent);
  const passkey = { id: newId(), personId, ...made, transports, name: named, createdAt: now };
  const person = await findPerson(context, personId);
  return context.write(async (db) => {
    await lockPerson(db, personId);
    const has = await db.passkey.count({ where: { personId } });
    if (has >= passkeysAllowed) return refused("too-many-passkeys");
    const { count } = await db.passkey.createMany({ data: [passkey], skipDuplicates: true });
    if (count === 0) return refused("passkey-known");

    if (isStaff(actor)) {
      const after = { passkeyId: passkey.id };
      const entry = { action: "identity.add-passkey", subjectKind: "person", subjectId: personId };
      await record(within(context, db), { ...entry, after });
    }
    if (person?.email) {
      const { email: to, locale } = person;
      const letter = passkeyAddedEmail({ council, name: named, at: now, person });
      await queueEmail(within(context, db), {
        key: `passkey-added:${passkey.id}`,
        to,
        locale,
        ...letter,
      });
    }
    return done({ id: passkey.id });
  });
}
