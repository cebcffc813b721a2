import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { newKey, unwrap, wrap } from "#app/platform/vault/wrap.server.ts";

/** One generation of a council's keys, ready to use. */
export interface CouncilKey {
  version: number;
  sealing: Buffer;
  finding: Buffer;
}

const keptFor = 60 * 1000;
const known = new Map<string, { keys: CouncilKey[]; at: number }>();

/** The keys of a council, oldest first; read again every minute, so that a new one is soon in use. */
export async function councilKeys(context: Context): Promise<readonly CouncilKey[]> {
  const kept = known.get(context.council.id);
  if (kept && Date.now() - kept.at < keptFor) return kept.keys;

  const keys = await context.read(readKeys);
  if (keys.length === 0) throw new Error(`The council ${context.council.slug} has no keys yet.`);
  known.set(context.council.id, { keys, at: Date.now() });
  return keys;
}

/** Gives a council its next keys, within the council's own transaction. */
export async function addCouncilKey(db: Db, version = 1): Promise<void> {
  await db.councilKey.createMany({
    data: [{ version, sealing: wrap(newKey()), finding: wrap(newKey()) }],
    skipDuplicates: true,
  });
}

/** Has this process read the keys of a council again. */
export function forgetKeys(councilId: string): void {
  known.delete(councilId);
}

async function readKeys(db: Db): Promise<CouncilKey[]> {
  const rows = await db.councilKey.findMany({
    where: { retiredAt: null },
    orderBy: { version: "asc" },
    select: { version: true, sealing: true, finding: true },
  });
  return rows.map(({ version, sealing, finding }) => ({
    version,
    sealing: unwrap(sealing),
    finding: unwrap(finding),
  }));
}
