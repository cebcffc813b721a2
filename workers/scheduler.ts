import { CronExpressionParser } from "cron-parser";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { serviceDoor } from "#app/platform/db/doors.server.ts";
import { addPeriods } from "#workers/ledger.sql.ts";
import { jobs } from "#workers/registry.ts";

const added = new Map<string, string>();

/** Notes each period of each clock job in the ledger, once, however many schedulers there are. */
export async function schedule(): Promise<void> {
  const councils = await listCouncils();
  await serviceDoor(async (db) => {
    const [{ now } = { now: new Date() }] = await db.$queryRaw<{ now: Date }[]>`SELECT now()`;
    const periods = councils
      .flatMap(({ id, timeZone }) =>
        clockJobs.map(({ name, every }) => ({
          councilId: id,
          job: name,
          began: latestPeriod(every, timeZone, now),
        })),
      )
      .filter(({ councilId, job, began }) => added.get(`${councilId} ${job}`) !== began);
    if (periods.length > 0) await addPeriods(db, periods);
    return periods;
  }).then((periods) => {
    for (const { councilId, job, began } of periods) added.set(`${councilId} ${job}`, began);
  });
}

/** When the period that a moment lies in began, by the clocks of a time zone: only that one is ever due. */
export function latestPeriod(every: string, timeZone: string, moment: Date): string {
  const justAfter = new Date(moment.getTime() + 1);
  const clock = CronExpressionParser.parse(every, { tz: timeZone, currentDate: justAfter });
  return clock.prev().toDate().toISOString();
}

const clockJobs = jobs.flatMap(({ name, every }) => (every ? [{ name, every }] : []));
