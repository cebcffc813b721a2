import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { cbor, type Cbor } from "#tests/support/cbor.ts";

/** A device or a password manager, with a browser around it, that keeps one passkey (ES256). */
export interface Device {
  credentialId: string;
  /** Makes the passkey (WebAuthn, RegistrationResponseJSON). */
  make(question: { challenge: string; user: { id: string } }, lies?: Lies): Reply;
  /** Uses it (AuthenticationResponseJSON). */
  use(question: { challenge: string }, lies?: Lies): Reply;
}

export interface Reply {
  id: string;
  rawId: string;
  type: "public-key";
  clientExtensionResults: object;
  response: Record<string, string | string[]>;
}

/** What a device says instead of the truth. */
export interface Lies {
  credentialId?: string;
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  counter?: number;
  userHandle?: string;
  signature?: Buffer;
  /** Bits of state: 1 touched, 4 unlocked. */
  state?: number;
  /** Kind and statement of an attestation. */
  attestation?: { fmt: string; attStmt: Record<string, Cbor> };
}

const touched = 1;
const unlocked = 4;
const withKey = 64;

/** A device that counts how often it was used; from 0 on it does not count, as most do not. */
export function aDevice(origin: string, { counter = 1 } = {}): Device {
  const credentialId = randomBytes(16).toString("base64url");
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  let uses = counter;
  let userHandle = randomBytes(16).toString("base64url");

  function authData(lies: Lies, more = 0, key = Buffer.alloc(0)): Buffer {
    const state = Buffer.from([(lies.state ?? touched | unlocked) | more]);
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(lies.counter ?? (uses && uses++));
    return Buffer.concat([sha256(lies.rpId ?? new URL(origin).hostname), state, counted, key]);
  }

  function clientData(type: string, challenge: string, lies: Lies): Buffer {
    const truth = { type, challenge, origin };
    const told = Object.keys(truth).map((key) => [key, { ...truth, ...lies }[key as "type"]]);
    return Buffer.from(JSON.stringify({ ...Object.fromEntries(told), crossOrigin: false }));
  }

  function reply(response: Reply["response"], { credentialId: id = credentialId }: Lies): Reply {
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  return {
    credentialId,
    make({ challenge, user }, lies = {}) {
      userHandle = user.id;
      const id = Buffer.from(lies.credentialId ?? credentialId, "base64url");
      const idWithLength = Buffer.concat([Buffer.from([id.length >> 8, id.length & 255]), id]);
      const model = Buffer.alloc(16);
      const key = Buffer.concat([model, idWithLength, coseKey(x, y)]);
      const { fmt = "none", attStmt = {} } = lies.attestation ?? {};
      const object = cbor({ fmt, attStmt, authData: authData(lies, withKey, key) });
      return reply(
        {
          clientDataJSON: clientData("webauthn.create", challenge, lies).toString("base64url"),
          attestationObject: object.toString("base64url"),
          transports: ["internal", "by-pigeon"],
        },
        lies,
      );
    },
    use({ challenge }, lies = {}) {
      const [data, client] = [authData(lies), clientData("webauthn.get", challenge, lies)];
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return reply(
        {
          clientDataJSON: client.toString("base64url"),
          authenticatorData: data.toString("base64url"),
          signature: (lies.signature ?? signature).toString("base64url"),
          userHandle: lies.userHandle ?? userHandle,
        },
        lies,
      );
    },
  };
}

/** An ES256 key as COSE writes it (RFC 9053): its kind, algorithm, curve and point. */
function coseKey(x: string, y: string): Buffer {
  const [pointX, pointY] = [Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  const facts: [number, Cbor][] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, pointX],
    [-3, pointY],
  ];
  return cbor(new Map(facts));
}

function sha256(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
