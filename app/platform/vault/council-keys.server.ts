import type { Context } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import type { Db } from "#app/platform/db/db.ts";
import { newKey, unwrap, wrap } from "#app/platform/vault/wrap.server.ts";

/** One generation of a council's keys, ready to use. */
export interface CouncilKey {
  version: number;
  sealing: Buffer;
  finding: Buffer;
  /** From when (milliseconds of this process's clock) every process has it, so that it may seal. */
  sealsFrom: number;
}

const second = 1_000;

/** A process keeps the keys for 45 seconds at most; from half of that on it looks again by the way. */
const keptFor = { fresh: 22 * second, atMost: 45 * second };

/** How old a key is when every process has it, and when none seals with the one before any more. */
export const settled = { seals: 60 * second, alone: 120 * second };

const known = new Map<string, { keys: readonly CouncilKey[]; at: number }>();
const reading = new Set<string>();

/** The keys of a council, oldest first, as this process remembers them. */
export async function councilKeys(context: Context): Promise<readonly CouncilKey[]> {
  const { id, slug } = context.council;
  const kept = known.get(id);
  const age = kept ? performance.now() - kept.at : Infinity;
  if (kept && age < keptFor.atMost) {
    if (age > keptFor.fresh) lookAgain(id);
    return kept.keys;
  }
  const keys = await readAndKeep(id, (work) => context.read(work));
  if (keys.length === 0) throw new Error(`The council ${slug} has no keys yet.`);
  return keys;
}

/** Gives a council its first keys, within the council's own transaction. */
export async function addFirstKey(db: Db): Promise<void> {
  await db.councilKey.createMany({
    data: [{ version: 1, sealing: wrap(newKey()), finding: wrap(newKey()) }],
    skipDuplicates: true,
  });
}

/** Has this process read the keys of a council again. */
export function forgetKeys(councilId: string): void {
  known.delete(councilId);
}

/** The keys in use as the database has them, oldest first. */
export async function readKeys(db: Db): Promise<CouncilKey[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT version, sealing, finding, extract(epoch FROM now() - created_at)::float8 AS age
    FROM council_keys WHERE retired_at IS NULL ORDER BY version`;
  return rows.map(({ version, sealing, finding, age }) => ({
    version,
    sealing: unwrap(sealing),
    finding: unwrap(finding),
    sealsFrom: Date.now() + settled.seals - age * second,
  }));
}

interface Row {
  version: number;
  sealing: string;
  finding: string;
  age: number;
}

// By a door of its own: the transaction of whoever comes by is not kept waiting, and may end first.
function lookAgain(councilId: string): void {
  if (reading.has(councilId)) return;
  reading.add(councilId);
  readAndKeep(councilId, (work) => councilDoors(councilId).read(work))
    .catch(() => undefined) // what is kept is good for a while yet
    .finally(() => reading.delete(councilId));
}

async function readAndKeep(
  councilId: string,
  read: Context["read"],
): Promise<readonly CouncilKey[]> {
  const at = performance.now(); // before they are read: they are never kept for longer than said
  const keys = await read(readKeys);
  if (keys.length > 0) known.set(councilId, { keys, at });
  return keys;
}
