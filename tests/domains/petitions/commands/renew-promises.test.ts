import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { cancelPause } from "#app/domains/petitions/commands/cancel-pause.server.ts";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { renewPromises } from "#app/domains/petitions/commands/renew-promises.sql.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import {
  listOverdue,
  overdueCsv,
  overdueDocument,
} from "#app/domains/petitions/queries/promises-document.server.ts";
import { moveDeadlinesJob } from "#app/domains/petitions/jobs/move-deadlines.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const election = { reason: "The election of 15 April.", reasonCy: "Etholiad 15 Ebrill." };
const april = { startsOn: "2027-04-05", endsOn: "2027-04-15", ...election };
const on = (town: Town, moment: string) => at(town.ade, { now: new Date(moment) });

test("what is promised moves with the pause it falls in, at once, and back when that is called off", async () => {
  const town = await aCouncil();
  const { id } = await opened(town, "2027-03-30T10:00:00Z", 50);
  const early = await opened(town, "2027-03-24T10:00:00Z");
  expect(await duesOf(id)).toEqual(["2027-04-06", "2027-04-27"]);

  const pause = await addPause(on(town, "2027-03-31T10:00:00Z"), april);
  expect(await duesOf(id)).toEqual(["2027-04-19", "2027-05-10"]);
  expect(await duesOf(early.id)).toEqual(["2027-03-31", null]);
  const { promises } = await listEntries(town.anyone, id);
  const moved = { pause: { startsOn: "2027-04-05", endsOn: "2027-04-15", ...election } };
  expect(promises).toMatchObject([
    { step: "acknowledgement", moved: { ...moved, firstDueAt: new Date("2027-04-06T23:00:00Z") } },
    { step: "response", moved: { ...moved, firstDueAt: new Date("2027-04-27T23:00:00Z") } },
  ]);

  // Ended on its third day: three days have rested.
  const third = on(town, "2027-04-07T10:00:00Z");
  await cancelPause(third, pause.ok ? pause.value.id : "");
  expect(await duesOf(id)).toEqual(["2027-04-09", "2027-04-30"]);
  const again = await addPause(third, { ...april, startsOn: "2027-04-08" });
  expect(await duesOf(id)).toEqual(["2027-04-19", "2027-05-10"]);
  await cancelPause(third, again.ok ? again.value.id : "");
  expect(await duesOf(id)).toEqual(["2027-04-09", "2027-04-30"]);
});

test("a promise that is made while a pause is known is made with it", async () => {
  const town = await aCouncil();
  await addPause(on(town, "2027-03-01T10:00:00Z"), april);
  const { id } = await opened(town, "2027-03-30T10:00:00Z", 50);
  expect(await duesOf(id)).toEqual(["2027-04-19", "2027-05-10"]);
});

test("no pause makes a promise that was broken look kept, whenever it is entered", async () => {
  const town = await aCouncil();
  const { id, number } = await opened(town, "2027-03-24T10:00:00Z", 50);
  const now = on(town, "2027-04-02T10:00:00Z");
  await addPause(now, { ...april, startsOn: "2027-04-02" });
  // As if somebody had written it into the database for days that are over.
  await reality(
    "UPDATE petition_pauses SET starts_on = '2027-03-25', created_at = $2 WHERE council_id = $1",
    [town.council.id, now.now],
  );
  await renewPromises(now);
  expect(await duesOf(id)).toEqual(["2027-03-31", "2027-05-13"]);
  const promises = await listOverdue(now);
  expect(promises.overdue).toMatchObject([{ number, step: "acknowledgement", moved: null }]);
});

test("lists of what is late tell by when it was promised at first, and why that moved", async () => {
  const town = await aCouncil();
  await opened(town, "2027-03-30T10:00:00Z");
  await addPause(on(town, "2027-03-31T10:00:00Z"), april);
  expect((await listOverdue(on(town, "2027-04-19T22:59:00Z"))).total).toBe(0);
  const late = on(town, "2027-04-20T10:00:00Z");
  const promises = await listOverdue(late);
  expect(overdueDocument(promises, late).overdue).toMatchObject([
    {
      due_at: new Date("2027-04-19T23:00:00Z"),
      first_due_at: new Date("2027-04-06T23:00:00Z"),
      moved_by_pause: {
        starts_on: "2027-04-05",
        ends_on: "2027-04-15",
        reason: election.reason,
        reason_cy: election.reasonCy,
      },
    },
  ]);
  expect(overdueCsv(promises, late)).toMatch(
    /,2027-04-06T23:00:00.000Z,The election of 15 April\./,
  );
  expect(overdueCsv(promises, { ...late, locale: "cy" })).toContain("Etholiad 15 Ebrill.");
});

test("every night what is promised follows what became known, and what was never written is", async () => {
  const town = await aCouncil();
  const { id } = await opened(town, "2027-03-30T10:00:00Z", 50);
  const forgotten = await opened(town, "2027-03-30T10:00:00Z", 50);
  await reality("UPDATE petitions SET respond_by = NULL WHERE id = $1", [forgotten.id]);
  await addHolidays(town.ade, [{ date: "2027-04-05", name: "A day off" }]);
  const night = new Date("2027-04-01T23:00:00Z");
  const worker = town.as({ kind: "service", job: moveDeadlinesJob.name }, { now: night });
  await moveDeadlinesJob.run(worker, { began: night.toISOString() });
  expect(await duesOf(id)).toEqual(["2027-04-07", "2027-04-28"]);
  expect(await duesOf(forgotten.id)).toEqual(["2027-04-07", "2027-04-28"]);
  expect(await renewPromises(worker)).toBe(0);
});

async function opened(town: Town, moment: string, signed = 0) {
  const context = on(town, moment);
  const outcome = await openPetition(context, {
    title: "Plant trees on Mill Lane",
    background: "The lane has none.",
    closesAt: new Date("2027-09-01T00:00:00+01:00"),
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;
  if (signed > 0) await addToCounts(context, outcome.value.id, { ...paper, count: signed });
  return outcome.value;
}

/** The last days on which an acknowledgement and a response are in time. */
async function duesOf(id: string) {
  const [row] = await reality<{ acknowledge: string; respond: string | null }>(
    `SELECT ((acknowledge_by - interval '1 ms') AT TIME ZONE 'Europe/London')::date::text AS acknowledge,
       ((respond_by - interval '1 ms') AT TIME ZONE 'Europe/London')::date::text AS respond
     FROM petitions WHERE id = $1`,
    [id],
  );
  return [row!.acknowledge, row!.respond];
}
