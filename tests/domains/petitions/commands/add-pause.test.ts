import { expect, test } from "vitest";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { listPauses } from "#app/domains/petitions/queries/list-pauses.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const now = new Date("2027-03-01T12:00:00Z");
const spring = {
  startsOn: "2027-03-22",
  endsOn: "2027-05-06",
  reason: "The election of 6 May.",
  reasonCy: "Etholiad 6 Mai.",
};

test("an administrator says when petitions rest, on record; nobody else does", async () => {
  const town = await aCouncil();
  expect(await addPause(at(town.tom, { now }), spring)).toMatchObject({
    reason: "not-administrator",
  });
  expect(await addPause(at(town.ade, { now }), spring)).toMatchObject({ ok: true });
  expect(await listPauses(at(town.ade, { now }))).toMatchObject([{ ...spring, state: "ahead" }]);
  expect(await pauseAt(town.anyone, new Date("2027-04-01T12:00:00Z"))).toMatchObject(spring);
  expect(await trailOf(town.ade, "petitions.pause")).toMatchObject([{ after: spring }]);
});

test("a pause begins today at the earliest, ends some day, and overlaps no other", async () => {
  const town = await aCouncil();
  const add = (days: object) => addPause(at(town.ade, { now }), { ...spring, ...days });
  expect(await add({ startsOn: "2027-02-28" })).toMatchObject({ reason: "pause-begun" });
  expect(await add({ endsOn: "2028-05-06" })).toMatchObject({ reason: "pause-long" });
  expect(await add({})).toMatchObject({ ok: true });
  expect(await add({ startsOn: "2027-05-06", endsOn: "2027-05-07" })).toMatchObject({
    reason: "pause-overlaps",
  });
  expect(await add({ startsOn: "2027-05-07", endsOn: "2027-05-07" })).toMatchObject({ ok: true });
});
