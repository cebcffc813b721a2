import type { Db } from "#app/platform/db/db.ts";

/** The revision of a contribution that stays as it is until this transaction ends, if there is one. */
export async function lockContribution(db: Db, id: string): Promise<number | undefined> {
  const [row] = await db.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM contributions WHERE id = ${id}::uuid FOR UPDATE`;
  return row?.revision;
}
