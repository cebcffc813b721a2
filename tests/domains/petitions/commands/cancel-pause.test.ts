import { expect, test } from "vitest";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { cancelPause } from "#app/domains/petitions/commands/cancel-pause.server.ts";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const days = { startsOn: "2027-03-22", endsOn: "2027-05-06" };
const election = { ...days, reason: "An election.", reasonCy: "Etholiad." };

test("a running pause ends at once, and the day on which it did is its last", async () => {
  const town = await aCouncil();
  const added = await addPause(at(town.ade, { now: new Date("2027-03-01T12:00:00Z") }), election);
  const id = added.ok ? added.value.id : "";
  const now = new Date("2027-04-02T12:00:00Z");
  expect(await pauseAt(at(town.anyone, { now }))).not.toBeNull();
  expect(await cancelPause(at(town.priya, { now }), id)).toMatchObject({
    reason: "not-administrator",
  });
  expect(await cancelPause(at(town.ade, { now }), id)).toMatchObject({ ok: true });
  expect(await pauseAt(at(town.anyone, { now }))).toBeNull();
  expect(await trailOf(town.ade, "petitions.cancel-pause")).toMatchObject([
    { before: days, after: { ...days, endsOn: "2027-04-02" } },
  ]);
  expect(await cancelPause(at(town.ade, { now }), id)).toMatchObject({ reason: "pause-unknown" });
});

test("what is over cannot be cancelled, nor what never was", async () => {
  const town = await aCouncil();
  const added = await addPause(at(town.ade, { now: new Date("2027-03-01T12:00:00Z") }), election);
  const after = at(town.ade, { now: new Date("2027-05-07T12:00:00Z") });
  expect(await cancelPause(after, added.ok ? added.value.id : "")).toMatchObject({
    reason: "pause-over",
  });
  expect(await cancelPause(after, newId())).toMatchObject({ reason: "pause-unknown" });
});
