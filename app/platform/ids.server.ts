import { randomBytes, randomFillSync } from "node:crypto";
import { V7Generator } from "uuidv7";
import type { Db } from "#app/platform/db/db.ts";

const sayable = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Drawn by the thousand: to ask the system for each costs more than the id itself.
const drawn = new Uint32Array(1_024);
let left = 0;
const generator = new V7Generator({
  nextUint32() {
    if (left === 0) left = randomFillSync(drawn).length;
    left -= 1;
    return drawn[left]!;
  },
});

/** A new inside id: a UUID of version 7, so that rows sort by the time they were made. */
export function newId(): string {
  return generator.generate().toString();
}

/** The next public number of a kind of thing within the council, starting from 1. */
export async function nextNumber(db: Db, kind: string): Promise<number> {
  const [counter] = await db.$queryRaw<{ value: number }[]>`
    INSERT INTO counters (kind, value) VALUES (${kind}, 1)
    ON CONFLICT (council_id, kind) DO UPDATE SET value = counters.value + 1
    RETURNING value`;
  return counter!.value;
}

/**
 * A reference that can be read out on the telephone, such as `CON-7K3M-92QX`: eight characters of
 * Crockford's base 32 (40 random bits), without I, L, O and U.
 */
export function newReference(prefix: string): string {
  const letters = [...randomBytes(8)].map((byte) => sayable[byte % 32]).join("");
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
