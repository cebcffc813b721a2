import { Secret, TOTP } from "otpauth";
import { encode } from "uqr";

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
export interface ShownSecret {
  /** In groups of four letters. */
  key: string;
  /** Of the picture: modules in a row, and its dark ones as a path of SVG. */
  size: number;
  path: string;
}

/** A secret to be shown once, to the person who is to keep it. */
export function showSecret(secret: string, of: { issuer: string; label: string }): ShownSecret {
  const uri = new TOTP({ ...kind, ...of, secret: Secret.fromBase32(secret) }).toString();
  const { data, size } = encode(uri, { border: 4 });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { key: secret.replace(/(.{4})(?=.)/g, "$1 "), size, path: path.join("") };
}
