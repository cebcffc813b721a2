import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/server";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import { mayUsePasskeys } from "#app/domains/identity/queries/may-use-passkeys.server.ts";
import { userHandleOf } from "#app/domains/identity/rules.passkeys.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { algorithms, patience } from "#app/platform/webauthn/algorithms.ts";
import { relyingPartyOf } from "#app/platform/webauthn/relying-party.ts";

export interface NewPasskeyQuestion {
  /** What the browser is to ask of its devices. */
  options: PublicKeyCredentialCreationOptionsJSON;
  /** The secret for the browser's cookie, without which no answer counts. */
  browser: string;
}

/**
 * Somebody who is signed in wants a passkey: one that their device keeps, opens only to them, and
 * has not got for this account yet.
 */
export async function askToAddPasskey(
  context: Context,
): Promise<Outcome<NewPasskeyQuestion, "not-signed-in" | "passkeys-off">> {
  const { actor, council } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");
  if (!(await mayUsePasskeys(context, actor.kind))) return refused("passkeys-off");

  const { id, name } = relyingPartyOf(council);
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: userHandleOf(actor.personId),
    userName: actor.name,
    userDisplayName: actor.name,
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: await knownPasskeys(context, actor.personId),
    supportedAlgorithmIDs: algorithms,
    timeout: patience,
  });
  const { personId } = actor;
  const ceremony = { kind: "passkey-adding", secret: options.challenge, personId } as const;
  return done({ options, browser: await beginCeremony(context, ceremony) });
}

async function knownPasskeys(context: Context, personId: string) {
  const known = await context.read((db) =>
    db.passkey.findMany({
      where: { personId },
      select: { credentialId: true, transports: true },
    }),
  );
  return known.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
}
