import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Context } from "#app/platform/context.ts";
import { councilKeys, type CouncilKey } from "#app/platform/vault/council-keys.server.ts";

/** What is kept under a council's own keys, such as e-mail addresses. */
export interface Vault {
  /** A text sealed with the newest key that every process has: `sealed:<version>:<base64url>`. */
  seal(text: string): string;
  /** What was sealed, under whichever key; what never was comes back as it is. */
  open(sealed: string): string;
  /** The keyed hash (43 letters) by which a sealed value is found; equal for equal texts of one council. */
  keyFor(text: string): string;
}

/** The vault of the council on whose site this happens. */
export async function vaultOf(context: Context): Promise<Vault> {
  return vaultWith(await councilKeys(context));
}

/** A vault with these keys, oldest first, of which there is at least one. */
export function vaultWith(keys: readonly CouncilKey[]): Vault {
  const { finding } = keys.at(-1)!; // all keys in use share it
  return {
    seal: (text) => sealWith(sealingKey(keys), text),
    open: (sealed) => openWith(keys, sealed),
    keyFor: (text) => createHmac("sha256", finding).update(text).digest("base64url"),
  };
}

const mark = "sealed:";

/** Whether a text is sealed already, under whichever key. */
export function isInVault(text: string): boolean {
  return text.startsWith(mark);
}

/** How everything begins that is sealed, or that is sealed with one key. */
export function markOf(version?: number): string {
  return version === undefined ? mark : `${mark}${version}:`;
}

function sealingKey(keys: readonly CouncilKey[]): CouncilKey {
  const now = Date.now();
  return keys.findLast(({ sealsFrom }) => sealsFrom <= now) ?? keys[0]!;
}

function sealWith({ version, sealing }: CouncilKey, text: string): string {
  const nonce = newNonce();
  const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const parts = Buffer.concat([nonce, cipher.getAuthTag(), body]);
  return `${markOf(version)}${parts.toString("base64url")}`;
}

const nonceLength = 12;
let nonces = Buffer.alloc(0);

// Drawn by the hundred: to ask the system for each costs more than the cipher itself.
function newNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(nonceLength * 256);
  const nonce = nonces.subarray(0, nonceLength);
  nonces = nonces.subarray(nonceLength);
  return nonce;
}

function openWith(keys: readonly CouncilKey[], sealed: string): string {
  if (!isInVault(sealed)) return sealed;
  const [, version, body = ""] = sealed.split(":");
  const key = keys.find((one) => one.version === Number(version));
  if (!key) throw new Error(`This was sealed with key ${version}, which is not here any more.`);

  const parts = Buffer.from(body, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key.sealing, parts.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAuthTag(parts.subarray(12, 28));
  return Buffer.concat([decipher.update(parts.subarray(28)), decipher.final()]).toString("utf8");
}
