import { verifyRegistrationResponse, type RegistrationResponseJSON } from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { log } from "#app/platform/log.server.ts";
import { algorithms } from "#app/platform/webauthn/algorithms.ts";
import type { RelyingParty } from "#app/platform/webauthn/relying-party.ts";

/** The public half of a passkey that a device has just made. */
export interface NewPasskey {
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
}

/** Looks at what a device made when it was asked with this challenge; null when anything is wrong with it. */
export async function checkNewPasskey(
  { id, origin }: RelyingParty,
  reply: RegistrationResponseJSON,
  challenge: string,
): Promise<NewPasskey | null> {
  try {
    if (bringsCertificates(reply)) return null;
    const { registrationInfo } = await verifyRegistrationResponse({
      response: reply,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (registrationInfo?.credential.id !== reply.id) return null;
    const { publicKey, counter } = registrationInfo.credential;
    return { credentialId: reply.id, publicKey, counter };
  } catch (error) {
    // Whatever cannot be read is wrong: the reply is a stranger's bytes.
    log().info(error, "a new passkey was refused");
    return null;
  }
}

/**
 * We ask for no attestation, so none comes, or the new key vouches for itself. Certificates are not
 * looked at: checking them would have this server call the addresses that a stranger wrote into them.
 */
function bringsCertificates({ response }: RegistrationResponseJSON): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const [kind, statement] = [attestation.get("fmt"), attestation.get("attStmt")];
  return kind !== "none" && (kind !== "packed" || statement.get("x5c") !== undefined);
}
