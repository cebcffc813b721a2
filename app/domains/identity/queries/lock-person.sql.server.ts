import type { Db } from "#app/platform/db/db.ts";

/** Makes two presses of one person's button, at the same moment, wait for each other. */
export async function lockPerson(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM people WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}
