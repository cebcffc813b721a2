import { serviceDoor } from "#app/platform/db/service-door.server.ts";
import { hearAnnouncements } from "#workers/ledger.sql.ts";
import { jobs } from "#workers/registry.ts";

const listeners = jobs.flatMap(({ on, name }) => (on ? [{ topic: on.topic, job: name }] : []));

/** Hears what was announced and is due, and notes in the ledger which jobs it wakes. */
export async function relay(): Promise<void> {
  while ((await serviceDoor((db) => hearAnnouncements(db, listeners))) > 0);
}
