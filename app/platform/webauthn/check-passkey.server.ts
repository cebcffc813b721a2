import {
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from "@simplewebauthn/server";
import { log } from "#app/platform/log.server.ts";
import type { RelyingParty } from "#app/platform/webauthn/relying-party.ts";

export interface StoredPasskey {
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
}

/**
 * Looks at a passkey's answer to this challenge, signed by whoever holds it and unlocked it. What
 * comes back is the number of uses that the device has counted; null when anything is wrong.
 */
export async function checkPasskey(
  { id, origin }: RelyingParty,
  reply: AuthenticationResponseJSON,
  { challenge, passkey }: { challenge: string; passkey: StoredPasskey },
): Promise<{ counter: number } | null> {
  const { credentialId, publicKey } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: reply,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The library compares counters before it has seen the signature, when anybody may have
      // written them. So it is told none: see `hasGoneBack`.
      credential: { id: credentialId, publicKey, counter: 0 },
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch (error) {
    // Whatever cannot be read is wrong: the reply is a stranger's bytes.
    log().info(error, "a passkey was refused");
    return null;
  }
}

/**
 * Whether two devices seem to hold the same key (WebAuthn, section 6.1.1). Those that do not count
 * always say 0.
 */
export function hasGoneBack(before: bigint, counter: number): boolean {
  return (before > 0n || counter > 0) && BigInt(counter) <= before;
}
