import type { Context, Doors } from "#app/platform/context.ts";
import type { Db, SqlDb } from "#app/platform/db/db.ts";

/** The same context inside a transaction that is already open: one act made of several commands. */
export function within<Kind extends Context>(context: Kind, db: Db): Kind {
  return { ...context, ...joinedWith(db) };
}

/** The same context inside a reading that has already begun. */
export function withinGlance<Kind extends Context>(context: Kind, db: SqlDb): Kind {
  return { ...context, glance: (work) => work(db) };
}

function joinedWith(db: Db): Doors {
  return {
    glance: (work) => work(db),
    read: (work) => work(db),
    write: (work) => work(db),
    rush: (work) => work(db),
  };
}
