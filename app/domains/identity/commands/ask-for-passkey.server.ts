import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import type { Context } from "#app/platform/context.ts";
import { patience } from "#app/platform/webauthn/algorithms.ts";
import { relyingPartyOf } from "#app/platform/webauthn/relying-party.ts";

export interface PasskeyQuestion {
  /** What the browser is to ask of its devices. */
  options: PublicKeyCredentialRequestOptionsJSON;
  /** The secret for the browser's cookie, without which no answer counts. */
  browser: string;
}

/**
 * Somebody, whoever it may be, wants to sign in by passkey: any of this council's will do, so the
 * question is the same for everybody.
 */
export async function askForPasskey(
  context: Context,
  { next }: { next?: string } = {},
): Promise<PasskeyQuestion> {
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyOf(context.council).id,
    userVerification: "required",
    timeout: patience,
  });
  const ceremony = { kind: "passkey-sign-in", secret: options.challenge, next } as const;
  return { options, browser: await beginCeremony(context, ceremony) };
}
