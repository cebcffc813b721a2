import pg from "pg";
import type { CouncilCard } from "#app/platform/context.ts";
import { databaseUrl } from "#tests/support/database.ts";

/** Which tags of a council's pages are said to be out of date while something is done, in order. */
export async function bumpsDuring(
  council: Pick<CouncilCard, "id">,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const ear = new pg.Client({ connectionString: databaseUrl });
  await ear.connect();
  const heard: string[] = [];
  ear.on("notification", ({ payload = "" }) => heard.push(payload));
  await ear.query("LISTEN pages");
  await work();
  // Whatever was committed before is heard before the answer to this.
  await ear.query("SELECT 1");
  await ear.end();
  return heard
    .filter((payload) => payload.startsWith(`${council.id} `))
    .map((payload) => payload.slice(council.id.length + 1));
}
