import { expect, test } from "vitest";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { pausedNow } from "#app/domains/petitions/queries/paused-now.sql.server.ts";
import { sql } from "#app/platform/db/sql.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

async function aPause(town: Town, startsOn: Date, endsOn: Date) {
  await town.ade.write((db) =>
    db.petitionPause.create({
      data: { startsOn, endsOn, reason: "An election.", reasonCy: "Etholiad." },
      select: { id: true },
    }),
  );
}

test("a pause holds from its first midnight to its last, by the council's clock", async () => {
  const town = await aCouncil();
  await aPause(town, new Date("2027-03-22"), new Date("2027-05-06"));

  expect(await pauseAt(town.anyone, new Date("2027-03-21T23:59:59Z"))).toBeNull();
  expect(await pauseAt(town.anyone, new Date("2027-03-22T00:00:00Z"))).toEqual({
    id: expect.any(String),
    startsOn: "2027-03-22",
    endsOn: "2027-05-06",
    reason: "An election.",
    reasonCy: "Etholiad.",
  });
  expect(await pauseAt(town.anyone, new Date("2027-05-06T22:59:59Z"))).not.toBeNull();
  expect(await pauseAt(town.anyone, new Date("2027-05-06T23:00:00Z"))).toBeNull();
});

test("statements see the same, for their own council, and no pause that was cancelled", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const rests = async ({ council, anyone }: Town) => {
    const rows = await anyone.glance((db) =>
      db.$queryRaw<{ paused: boolean }[]>(sql`SELECT ${pausedNow(council)} AS paused`),
    );
    return rows[0]!.paused;
  };
  expect(await rests(town)).toBe(false);
  await aPause(town, new Date(Date.now() - 864e5), new Date(Date.now() + 864e5));
  expect([await rests(town), await rests(neighbour)]).toEqual([true, false]);

  await town.ade.write((db) => db.petitionPause.updateMany({ data: { cancelledAt: new Date() } }));
  expect(await rests(town)).toBe(false);
  expect(await pauseAt(town.anyone, new Date())).toBeNull();
});
