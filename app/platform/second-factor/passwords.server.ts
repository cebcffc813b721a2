import { hash, verify } from "@node-rs/argon2";

// Argon2id (RFC 9106) with 19 MiB, two passes and one lane: the least that the OWASP Password Storage
// Cheat Sheet recommends. One takes some 40 ms, on a thread of its own.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is stored of a password: its argon2id hash, with salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether a password is the one that was hashed; where none was, finding that out is as much work. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  if (hashed !== undefined) return verify(hashed, password);
  await hashPassword(password);
  return false;
}
