import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "#app/platform/env.ts";

/** A new key of 256 random bits. */
export function newKey(): Buffer {
  return randomBytes(32);
}

/** A key as it may be stored: sealed with one that is derived from the service's secret. */
export function wrap(key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey(), nonce);
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** The key that was wrapped; throws when it was wrapped with another secret, or changed. */
export function unwrap(wrapped: string): Buffer {
  const parts = Buffer.from(wrapped, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", wrappingKey(), parts.subarray(0, 12));
  decipher.setAuthTag(parts.subarray(12, 28));
  return Buffer.concat([decipher.update(parts.subarray(28)), decipher.final()]);
}

let derived: { from: string; key: Buffer } | undefined;

function wrappingKey(): Buffer {
  const from = env().SECRET;
  if (derived?.from !== from) {
    derived = { from, key: Buffer.from(hkdfSync("sha256", from, "", "council keys", 32)) };
  }
  return derived.key;
}
