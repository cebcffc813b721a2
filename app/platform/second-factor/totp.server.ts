import { Secret, TOTP } from "otpauth";
import { qrPicture, type QrPicture } from "#app/platform/html/qr-picture.server.ts";

// What every authenticator app understands (RFC 6238): SHA-1, six digits, a new code every 30 seconds.
const period = 30;
const kind = { algorithm: "SHA1", digits: 6, period } as const;

/** A new secret to share with an authenticator app: 160 random bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The step of time that a code belongs to, now or one step before or after; null when it is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const totp = new TOTP({ ...kind, secret: Secret.fromBase32(secret) });
  const steps = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  return steps === null ? null : Math.floor(now.getTime() / 1000 / period) + steps;
}

/** A secret as an app takes it over: from a picture, or typed. */
export interface ShownSecret extends QrPicture {
  /** In groups of four letters. */
  key: string;
}

/** A secret to be shown once, to the person who is to keep it. */
export function showSecret(secret: string, of: { issuer: string; label: string }): ShownSecret {
  const uri = new TOTP({ ...kind, ...of, secret: Secret.fromBase32(secret) }).toString();
  return { key: secret.replace(/(.{4})(?=.)/g, "$1 "), ...qrPicture(uri) };
}
