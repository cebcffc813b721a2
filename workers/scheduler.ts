import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { serviceDoor } from "#app/platform/db/service-door.server.ts";
import { latestPeriod } from "#workers/latest-period.ts";
import { addPeriods } from "#workers/ledger.sql.ts";
import { jobs } from "#workers/registry.ts";

const added = new Map<string, string>();

/** Notes each period of each clock job in the ledger, once, however many schedulers there are. */
export async function schedule(): Promise<void> {
  const councils = await listCouncils();
  const begun = await serviceDoor(async (db) => {
    const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
    const periods = councils
      .flatMap(({ id, timeZone }) =>
        clockJobs.map(({ name, every }) => ({
          councilId: id,
          job: name,
          began: latestPeriod(every, timeZone, clock!.now),
        })),
      )
      .filter(({ councilId, job, began }) => added.get(`${councilId} ${job}`) !== began);
    if (periods.length > 0) await addPeriods(db, periods);
    return periods;
  });
  for (const { councilId, job, began } of begun) added.set(`${councilId} ${job}`, began);
}

const clockJobs = jobs.flatMap(({ name, every }) => (every ? [{ name, every }] : []));
