import { expect, test } from "vitest";
import { holdMeetings } from "#app/domains/petitions/jobs/hold-meetings.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { latestPeriod } from "#workers/latest-period.ts";

const everyDay = holdMeetings.every!;

test("a hearing is scheduled until the end of its day and held from the midnight after", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const now = new Date("2026-12-01T12:00:00Z");
  const meeting = { title: "Scrutiny", occursOn: "2026-12-10" };
  await anEntry(at(town.ines, { now }), petition.number, "hearing", meeting);

  await midnightBefore(town, "2026-12-10T23:59:00Z");
  expect(await stateOf(town, petition.id)).toBe("scheduled");
  const bumps = await bumpsDuring(town.council, () => midnightBefore(town, "2026-12-11T00:01:00Z"));
  expect(await stateOf(town, petition.id)).toBe("held");
  expect(bumps).toContain(`petition:${petition.id}`);
});

test("on the days on which the clocks change, the day ends at local midnight", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const now = new Date("2026-03-01T12:00:00Z");
  const meeting = { title: "Full council", occursOn: "2026-03-29" }; // 23 hours long in London
  await anEntry(at(town.ines, { now }), petition.number, "debate", meeting);

  await midnightBefore(town, "2026-03-29T22:59:00Z");
  expect(await stateOf(town, petition.id)).toBe("scheduled");
  await midnightBefore(town, "2026-03-29T23:00:00Z");
  expect(await stateOf(town, petition.id)).toBe("held");
});

/** What the scheduler starts at this moment, with the period it is for. */
async function midnightBefore(town: Town, moment: string): Promise<void> {
  const began = latestPeriod(everyDay, town.council.timeZone, new Date(moment));
  await holdMeetings.run(town.as({ kind: "service", job: holdMeetings.name }), { began });
}

async function stateOf(town: Town, petitionId: string): Promise<string> {
  return (await listEntries(town.anyone, petitionId)).entries[0]!.state;
}
