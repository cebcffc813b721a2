import type { Doors } from "#app/platform/context.ts";
import { prisma } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";
import { glanceAt } from "#app/platform/db/glance.server.ts";
import { patience } from "#app/platform/db/patience.ts";
import { rushAt } from "#app/platform/db/rush.server.ts";

/**
 * The doors to one council's data: nothing of another council can be read or written through them.
 * Who may take longer (milliseconds) may also wait longer for a connection.
 */
export function councilDoors(councilId: string, timeout = patience.timeout): Doors {
  function open<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
    return prisma().$transaction(
      async (db) => {
        await db.$queryRaw`SELECT set_config('app.council_id', ${councilId}, true)`;
        return work(db);
      },
      { maxWait: Math.max(patience.maxWait, timeout / 2), timeout },
    );
  }
  return {
    glance: (work) => glanceAt(councilId, work),
    read: open,
    write: open,
    rush: (work) => rushAt(councilId, work),
  };
}
