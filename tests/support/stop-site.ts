import { closeDatabase } from "#app/platform/db/client.server.ts";
import { reality } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";

/** As if web and worker were stopped: nobody is connected to the database of this file as the site's role. */
export async function stopSite(): Promise<void> {
  await closeDatabase();
  await eventually(
    () =>
      reality(`SELECT 1 FROM pg_stat_activity
               WHERE datname = current_database() AND usename = 'folkmoot_app'`),
    (connected) => connected.length === 0,
  );
}
