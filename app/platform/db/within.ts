import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/** The same context inside a transaction that is already open: one act made of several commands. */
export function within<Kind extends Context>(context: Kind, db: Db): Kind {
  return { ...context, read: (work) => work(db), write: (work) => work(db) };
}
