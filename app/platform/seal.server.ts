import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "#app/platform/env.ts";

/** A new secret of 256 random bits, in letters that may stand in a URL. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret that somebody else keeps. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** A seal (128 bits) that shows that a link was made by this service for this purpose and thing. */
export function seal(purpose: string, thing: string): string {
  const mac = createHmac("sha256", env().SECRET).update(`${purpose}\n${thing}`).digest();
  return mac.subarray(0, 16).toString("base64url");
}

/** Whether a seal is genuine; takes the same time whichever character is wrong. */
export function isSealed(purpose: string, thing: string, given: string): boolean {
  const expected = Buffer.from(seal(purpose, thing));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
