import { expect, test } from "vitest";
import { endForElection } from "#app/domains/petitions/commands/end-for-election.sql.server.ts";
import { closureAt } from "#app/domains/petitions/queries/find-closure.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const now = new Date("2027-03-01T12:00:00Z");
const election = {
  day: "2027-03-28",
  message: "The council is elected on 6 May.",
  messageCy: "Etholir y cyngor ar 6 Mai.",
};
/** The end of the day on which the clocks go forward. */
const end = new Date("2027-03-28T23:00:00Z");

test("an administrator sets the day on which all petitions end; those that end before do then", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const [long, short] = [await aPetition(town), await aPetition(town)];
  const elsewhere = await aPetition(neighbour);
  await reality("UPDATE petitions SET closes_at = '2027-03-10T00:00:00Z' WHERE id = $1", [
    short.id,
  ]);
  expect(await endForElection(at(town.priya, { now }), election)).toMatchObject({
    reason: "not-administrator",
  });
  expect(await endForElection(at(town.ade, { now }), election)).toMatchObject({
    value: { petitions: 1 },
  });

  const closesAt = async ({ number }: { number: number }) =>
    (await showPetition(town.anyone, number))!.closesAt;
  expect(await closesAt(long)).toEqual(end);
  expect(await closesAt(short)).toEqual(new Date("2027-03-10T00:00:00Z"));
  const other = await showPetition(neighbour.anyone, elsewhere.number);
  expect(other!.closesAt).not.toEqual(end);
  expect(await closureAt(town.anyone, end)).toMatchObject({ message: election.message });
  expect(await closureAt(neighbour.anyone, end)).toBeNull();
  expect(await trailOf(town.ade, "petitions.end-for-election")).toMatchObject([
    { why: election.message, after: { day: "2027-03-28", petitions: 1 } },
  ]);
});

test("the day lies ahead, and there is one at a time", async () => {
  const town = await aCouncil();
  const ade = at(town.ade, { now });
  expect(await endForElection(ade, { ...election, day: "2027-02-28" })).toMatchObject({
    reason: "election-day-past",
  });
  expect(await endForElection(ade, election)).toMatchObject({ ok: true });
  expect(await endForElection(ade, election)).toMatchObject({ reason: "election-known" });
});

test("of two administrators who set a day at the same moment one is told that it is set", async () => {
  const town = await aCouncil();
  const ade = at(town.ade, { now });
  const outcomes = await Promise.all([
    endForElection(ade, election),
    endForElection(ade, { ...election, day: "2027-04-01" }),
    endForElection(ade, election),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.reason === "election-known")).toHaveLength(2);
  expect(await town.ade.read((db) => db.petitionClosure.count())).toBe(1);
});
