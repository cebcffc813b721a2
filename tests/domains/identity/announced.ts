import { reality } from "#tests/support/database.ts";
import type { Town } from "#tests/support/council.ts";

/** What was announced under a topic in a council, the first first. */
export async function announcedBy(town: Pick<Town, "council">, topic: string): Promise<unknown[]> {
  const rows = await reality<{ payload: unknown }>(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = $2 ORDER BY created_at, id",
    [town.council.id, topic],
  );
  return rows.map(({ payload }) => payload);
}
