import type { Doors } from "#app/platform/context.ts";
import { isDatabaseAway } from "#app/platform/http/database-away.ts";
import { log } from "#app/platform/log.server.ts";

/** The same doors for a web request: a database that is away becomes the answer 503. */
export function webDoors(doors: Doors): Doors {
  return {
    glance: (work) => patient(doors.glance(work)),
    read: (work) => patient(doors.read(work)),
    write: (work) => patient(doors.write(work)),
  };

  function patient<Value>(transaction: Promise<Value>): Promise<Value> {
    return transaction.catch((error: unknown) => {
      if (!isDatabaseAway(error)) throw error;
      log().warn({ error }, "the database is away");
      throw new Response(null, { status: 503 });
    });
  }
}
