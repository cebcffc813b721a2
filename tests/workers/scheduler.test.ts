import { describe, expect, test } from "vitest";
import { dayIn } from "#app/platform/clock.ts";
import { serviceDoor } from "#app/platform/db/service-door.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";
import { aWorker } from "#tests/support/worker.ts";
import { backends } from "#tests/workers/backends.ts";
import { latestPeriod } from "#workers/latest-period.ts";
import { addPeriods, sweep } from "#workers/ledger.sql.ts";
import { jobs } from "#workers/registry.ts";
import { schedule } from "#workers/scheduler.ts";

const clockJobs = jobs.filter((job) => job.every).map((job) => job.name);

test.each([
  ["every hour", "0 * * * *", "2026-11-21T18:30:00Z", "2026-11-21T18:00:00.000Z"],
  ["at the very moment", "0 * * * *", "2026-11-21T18:00:00Z", "2026-11-21T18:00:00.000Z"],
  ["local midnight in summer", "0 0 * * *", "2026-07-01T12:00:00Z", "2026-06-30T23:00:00.000Z"],
  ["local midnight in winter", "0 0 * * *", "2026-12-01T12:00:00Z", "2026-12-01T00:00:00.000Z"],
  [
    "the night the clocks go forward",
    "30 1 * * *",
    "2026-03-29T12:00:00Z",
    "2026-03-29T01:30:00.000Z",
  ],
  [
    "the morning after they went back",
    "0 8 * * *",
    "2026-10-25T12:00:00Z",
    "2026-10-25T08:00:00.000Z",
  ],
  ["29 February", "0 9 29 2 *", "2027-03-01T00:00:00Z", "2024-02-29T09:00:00.000Z"],
  [
    "at 1:30 before the clocks go forward",
    "30 1 * * *",
    "2026-03-29T00:59:00Z",
    "2026-03-28T01:30:00.000Z",
  ],
  ["an hour that comes twice", "30 1 * * *", "2026-10-25T00:45:00Z", "2026-10-25T00:30:00.000Z"],
  ["with seconds", "*/20 * * * * *", "2026-11-21T18:30:59Z", "2026-11-21T18:30:40.000Z"],
])("the period that a moment lies in: %s", (_name, every, moment, began) => {
  expect(latestPeriod(every, "Europe/London", new Date(moment))).toBe(began);
});

test("a daily job has one period a day, through both changes of the clocks", () => {
  for (const every of ["0 0 * * *", "30 1 * * *", "0 8 * * *"]) {
    const found = new Set<string>();
    for (let at = Date.UTC(2026, 0, 1, 9); at < Date.UTC(2027, 0, 1); at += 900_000) {
      found.add(latestPeriod(every, "Europe/London", new Date(at)));
    }
    const days = [...found].map((began) => dayIn("Europe/London", new Date(began)));
    expect(days).toHaveLength(365);
    expect(new Set(days).size).toBe(365);
  }
});

test("a job that is seen for the first time starts with the latest period, not with all before", async () => {
  const { council } = await aCouncil();
  await schedule();
  const runs = await reality("SELECT job FROM job_runs WHERE council_id = $1", [council.id]);
  expect(runs.map((run) => run.job).sort()).toEqual([...clockJobs].sort());
});

test("what was done long ago is cleared away, but a period is never run again", async () => {
  const { council } = await aCouncil();
  const [job] = clockJobs as [string];
  const [older, latest] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
  const periods = [older, latest].map((began) => ({ councilId: council.id, job, began }));
  await serviceDoor((db) => addPeriods(db, periods));
  await reality(
    `INSERT INTO job_runs (council_id, id, job, key, payload)
     VALUES ($1, gen_random_uuid(), 'mail.send', 'old', '{}'),
            ($1, gen_random_uuid(), 'mail.send', 'undone', '{}')`,
    [council.id],
  );
  await reality(
    `UPDATE job_runs SET state = 'done', done_at = now() - interval '15 days'
     WHERE council_id = $1 AND key <> 'undone'`,
    [council.id],
  );

  await serviceDoor((db) => sweep(db, clockJobs));
  await serviceDoor((db) => addPeriods(db, periods.slice(1)));
  const left = await reality("SELECT key, state FROM job_runs WHERE council_id = $1 ORDER BY key", [
    council.id,
  ]);
  expect(left).toEqual([
    { key: latest, state: "done" },
    { key: "undone", state: "waiting" },
  ]);
});

describe.each(backends)("on $name", { timeout: 90_000 }, ({ missing, start }) => {
  test.skipIf(missing)("two schedulers, one run for each period", async () => {
    const towns = [await aCouncil(), await aCouncil()];
    const env = await start();
    await Promise.all([aWorker(env), aWorker(env)]);
    for (const { council } of towns) {
      const runs = await eventually(
        () =>
          reality("SELECT job, key, state, attempts FROM job_runs WHERE council_id = $1", [
            council.id,
          ]),
        (found) =>
          found.every((run) => run.state === "done") &&
          new Set(found.map((run) => run.job)).size === clockJobs.length,
      );
      const periods = runs.map((run) => `${run.job} ${run.key}`);
      expect(new Set(periods).size).toBe(periods.length);
      expect(runs.every((run) => run.attempts === 1)).toBe(true);
    }
  });
});
