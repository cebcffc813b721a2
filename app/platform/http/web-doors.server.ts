import type { Doors } from "#app/platform/context.ts";
import { isDatabaseAway } from "#app/platform/http/database-away.ts";
import { log } from "#app/platform/log.server.ts";

/** The same doors for a web request: a database that is away becomes the answer 503. */
export function webDoors(doors: Doors): Doors {
  return {
    glance: (work) => orAway(doors.glance(work)),
    read: (work) => orAway(doors.read(work)),
    write: (work) => orAway(doors.write(work)),
    rush: (work) => orAway(doors.rush(work)),
  };
}

/** What comes of work with the database; the answer 503 when that is away. */
export function orAway<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    if (!isDatabaseAway(error)) throw error;
    log().warn({ error }, "the database is away");
    throw new Response(null, { status: 503 });
  });
}
