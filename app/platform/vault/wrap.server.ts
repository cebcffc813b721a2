import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "#app/platform/env.ts";

/** A new key of 256 random bits. */
export function newKey(): Buffer {
  return randomBytes(32);
}

/** A key as it may be stored: sealed with one that is derived from the service's secret. */
export function wrap(key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey(env().SECRET), nonce);
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/**
 * The key that was wrapped, with the service's secret or the one before; throws when it was wrapped
 * with another, or changed.
 */
export function unwrap(wrapped: string): Buffer {
  const { SECRET, SECRET_BEFORE } = env();
  const key =
    unwrapWith(SECRET, wrapped) ?? (SECRET_BEFORE ? unwrapWith(SECRET_BEFORE, wrapped) : undefined);
  if (key) return key;
  throw new Error(
    "A council's key does not open: SECRET is not the one with which it was wrapped (put that one in SECRET_BEFORE).",
  );
}

/** Whether a key is wrapped with the service's secret of today. */
export function isWrappedAnew(wrapped: string): boolean {
  return unwrapWith(env().SECRET, wrapped) !== undefined;
}

function unwrapWith(secret: string, wrapped: string): Buffer | undefined {
  const parts = Buffer.from(wrapped, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", wrappingKey(secret), parts.subarray(0, 12));
  try {
    decipher.setAuthTag(parts.subarray(12, 28));
    return Buffer.concat([decipher.update(parts.subarray(28)), decipher.final()]);
  } catch {
    return undefined; // the tag does not fit
  }
}

const derived = new Map<string, Buffer>();

function wrappingKey(secret: string): Buffer {
  const key =
    derived.get(secret) ?? Buffer.from(hkdfSync("sha256", secret, "", "council keys", 32));
  derived.set(secret, key);
  return key;
}
