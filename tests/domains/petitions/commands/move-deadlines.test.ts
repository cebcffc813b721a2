import { expect, test } from "vitest";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { cancelPause } from "#app/domains/petitions/commands/cancel-pause.server.ts";
import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { moveDeadlines } from "#app/domains/petitions/commands/move-deadlines.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const election = { reason: "An election.", reasonCy: "Etholiad." };
const atMoment = (town: Town, moment: string) =>
  town.as({ kind: "service", job: "petitions.move-deadlines" }, { now: new Date(moment) });

test("deadlines move by exactly the days paused, each day once, across a change of the clocks", async () => {
  const town = await aCouncil();
  const [one, other] = [await openUntil(town, "2027-06-30T23:00:00Z"), await aPetition(town)];
  // The clocks go forward on 28 March.
  await pauseFrom(town, "2027-03-27", "2027-03-29");

  expect(await moveDeadlines(atMoment(town, "2027-03-27T23:59:00Z"))).toBe(0);
  expect(await moveDeadlines(atMoment(town, "2027-03-28T00:00:00Z"))).toBe(1);
  expect(await moveDeadlines(atMoment(town, "2027-03-28T00:00:05Z"))).toBe(0);
  expect(await deadlineOf(one)).toBe("2027-07-01T23:00:00.000Z");
  // Nobody was at work the night after; two days are made good for at once, and twice at a time.
  const late = atMoment(town, "2027-04-02T08:00:00Z");
  const moved = await Promise.all([moveDeadlines(late), moveDeadlines(late)]);
  expect(moved.toSorted()).toEqual([0, 2]);
  expect(await deadlineOf(one)).toBe("2027-07-03T23:00:00.000Z");
  expect(await deadlineOf(other)).toBe("2099-07-03T23:00:00.000Z");

  const entries = await reality<{ kind: string; details: object }>(
    "SELECT kind, details - 'pauseId' AS details FROM petition_entries WHERE petition_id = $1",
    [one.id],
  );
  expect(entries).toEqual([{ kind: "moved-deadline", details: { days: 3 } }]);
});

test("a deadline at the midnight on which a paused day ends moves before anything is closed", async () => {
  const town = await aCouncil();
  const petition = await openUntil(town, "2027-03-24T00:00:00Z");
  await pauseFrom(town, "2027-03-23", "2027-03-24");
  expect(await closeDue(atMoment(town, "2027-03-24T00:00:00Z"))).toBe(0);
  expect(await closeDue(atMoment(town, "2027-03-25T00:00:00Z"))).toBe(0);
  expect(await deadlineOf(petition)).toBe("2027-03-26T00:00:00.000Z");
  expect(await closeDue(atMoment(town, "2027-03-26T00:00:00Z"))).toBe(1);
});

test("what was over before the pause, or published after it, keeps its deadline", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const over = await openUntil(town, "2027-03-23T00:00:00Z");
  const later = await openUntil(town, "2027-09-01T00:00:00Z", "2027-03-25T09:00:00Z");
  const elsewhere = await openUntil(neighbour, "2027-09-01T00:00:00Z");
  await pauseFrom(town, "2027-03-23", "2027-03-24");
  await moveDeadlines(atMoment(town, "2027-03-26T00:00:00Z"));
  await moveDeadlines(atMoment(neighbour, "2027-03-26T00:00:00Z"));
  expect(await deadlineOf(over)).toBe("2027-03-23T00:00:00.000Z");
  expect(await deadlineOf(later)).toBe("2027-09-01T00:00:00.000Z");
  expect(await deadlineOf(elsewhere)).toBe("2027-09-01T00:00:00.000Z");
});

test("a pause that is called off counts up to that day, and not at all before it began", async () => {
  const town = await aCouncil();
  const petition = await openUntil(town, "2027-09-01T00:00:00Z");
  const shortened = await pauseFrom(town, "2027-03-23", "2027-05-06");
  const ahead = await pauseFrom(town, "2027-06-01", "2027-06-10");
  const second = at(town.ade, { now: new Date("2027-03-24T12:00:00Z") });
  expect(await cancelPause(second, shortened)).toMatchObject({ ok: true });
  expect(await cancelPause(second, ahead)).toMatchObject({ ok: true });
  await moveDeadlines(atMoment(town, "2027-07-01T00:00:00Z"));
  expect(await deadlineOf(petition)).toBe("2027-09-03T00:00:00.000Z");
});

async function openUntil(town: Town, closesAt: string, openedAt = "2027-01-05T09:00:00Z") {
  const petition = await aPetition(town);
  await reality("UPDATE petitions SET closes_at = $2, opened_at = $3 WHERE id = $1", [
    petition.id,
    closesAt,
    openedAt,
  ]);
  return petition;
}

async function pauseFrom(town: Town, startsOn: string, endsOn: string): Promise<string> {
  const before = at(town.ade, { now: new Date("2027-01-01T12:00:00Z") });
  const outcome = await addPause(before, { startsOn, endsOn, ...election });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

async function deadlineOf({ id }: { id: string }): Promise<string> {
  const [row] = await reality<{ at: Date }>("SELECT closes_at AS at FROM petitions WHERE id = $1", [
    id,
  ]);
  return row!.at.toISOString();
}
