import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { forgetKeys, settled } from "#app/platform/vault/council-keys.server.ts";
import type { Sealed } from "#app/platform/vault/seal-again.server.ts";
import { sealedColumns } from "#app/platform/vault/sealed-columns.server.ts";
import { countRows } from "#app/platform/vault/sealed-rows.server.ts";
import { markOf } from "#app/platform/vault/vault.server.ts";
import { newKey, wrap } from "#app/platform/vault/wrap.server.ts";

export interface Rotation {
  /** The keys that are to go, and the one that takes their place. */
  from: number[];
  to: number;
  /** Whether it begins now; otherwise one that was broken off goes on. */
  isNew: boolean;
}

/**
 * Makes a council's next sealing key, unless a rotation is under way already. Every process opens
 * with it as soon as it has it, and seals with it once every other has it too.
 */
export async function beginRotation(context: Context): Promise<Rotation> {
  const rotation = await context.write(async (db) => {
    const used = await lockKeys(db);
    if (used.length > 1) return { from: used.slice(0, -1), to: used.at(-1)!, isNew: false };

    await db.$executeRaw`
      INSERT INTO council_keys (version, sealing, finding)
      SELECT (SELECT max(version) FROM council_keys) + 1, ${wrap(newKey())}, finding
      FROM council_keys WHERE retired_at IS NULL`;
    const [from, to] = await lockKeys(db);
    if (!from || !to) throw new Error(`The council ${context.council.slug} has no keys yet.`);
    await note(within(context, db), {
      action: "keys.add",
      before: { key: from },
      after: { key: to },
    });
    return { from: [from], to, isNew: true };
  });
  forgetKeys(context.council.id);
  return rotation;
}

/** How long (milliseconds) until a key is so old; by the clock of the database. */
export async function untilSettled(
  context: Context,
  key: number,
  what: keyof typeof settled,
): Promise<number> {
  const [row] = await context.read(
    (db) => db.$queryRaw<{ age: number }[]>`
      SELECT extract(epoch FROM now() - created_at)::float8 * 1000 AS age
      FROM council_keys WHERE version = ${key}`,
  );
  return Math.max(0, Math.ceil(settled[what] - row!.age));
}

/**
 * Destroys the keys before the newest, once nothing is sealed with them and no process seals with
 * them any more; false when there is something left, which has to be sealed again first.
 */
export async function destroyOldKeys(
  context: Context,
  { from, to }: Rotation,
  sealed: Sealed,
): Promise<boolean> {
  if ((await untilSettled(context, to, "alone")) > 0)
    throw new Error(`Other processes may still seal with key ${from.at(-1)}.`);

  const isDone = await context.write(async (db) => {
    await lockKeys(db);
    for (const column of await sealedColumns(db))
      if ((await countRows(db, column, { notSealedAs: markOf(to) })) > 0) return false;

    await db.councilKey.updateMany({
      where: { version: { in: from }, retiredAt: null },
      data: { sealing: "", finding: "", retiredAt: context.now },
    });
    const [before, after] = [{ keys: from }, { keys: [to], sealed }];
    await note(within(context, db), { action: "keys.destroy", before, after });
    return true;
  });
  forgetKeys(context.council.id);
  return isDone;
}

/** The keys in use, oldest first; nobody else begins or ends a rotation of the council meanwhile. */
async function lockKeys(db: Db): Promise<number[]> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('keys ' || current_council(), 0))::text`;
  const rows = await db.$queryRaw<{ version: number }[]>`
    SELECT version FROM council_keys WHERE retired_at IS NULL ORDER BY version`;
  return rows.map(({ version }) => version);
}

function note(
  context: Context,
  entry: { action: string; before: object; after: object },
): Promise<void> {
  return record(context, { ...entry, subjectKind: "council", subjectId: context.council.id });
}
