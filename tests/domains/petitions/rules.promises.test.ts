import { expect, test } from "vitest";
import { promisedBy, restingDays } from "#app/domains/petitions/rules.promises.ts";

const entered = new Date("2027-01-04T09:00:00Z");
const april = { id: "april", enteredAt: entered, startsOn: "2027-04-05", endsOn: "2027-04-15" };
const thursday = { from: new Date("2027-03-25T10:00:00Z"), workingDays: 10, doneAt: null };

function by(different: object, ...pauses: (typeof april)[]) {
  const calendar = { timeZone: "Europe/London", holidays: new Set(["2027-04-20"]) };
  return promisedBy({ ...thursday, ...different }, { ...calendar, resting: restingDays(pauses) });
}

test("what is due in or after a pause moves by its days, to a working day", () => {
  const unmoved = { dueAt: new Date("2027-04-08T23:00:00Z"), firstDueAt: null, pauseId: null };
  expect(by({})).toEqual(unmoved);
  // Thursday 8 April and eleven days are the 19th; one more would be the 20th, a day off.
  const moved = { firstDueAt: unmoved.dueAt, pauseId: "april" };
  expect(by({}, april)).toEqual({ ...moved, dueAt: new Date("2027-04-19T23:00:00Z") });
  expect(by({}, { ...april, endsOn: "2027-04-16" })).toMatchObject({
    dueAt: new Date("2027-04-21T23:00:00Z"),
  });
  expect(by({ workingDays: 20 }, april)).toMatchObject({
    firstDueAt: new Date("2027-04-23T23:00:00Z"),
    dueAt: new Date("2027-05-04T23:00:00Z"),
  });
});

test("what was due before a pause, or promised after it, stays", () => {
  expect(by({ workingDays: 7 }, april)).toMatchObject({ pauseId: "april" });
  expect(by({ workingDays: 5 }, april)).toMatchObject({
    dueAt: new Date("2027-04-01T23:00:00Z"),
    pauseId: null,
  });
  expect(by({ from: new Date("2027-04-16T10:00:00Z") }, april)).toMatchObject({ pauseId: null });
  // Of a pause in which the time begins to run, the days from then on.
  expect(by({ from: new Date("2027-04-15T10:00:00Z"), workingDays: 1 }, april)).toMatchObject({
    dueAt: new Date("2027-04-19T23:00:00Z"),
    pauseId: "april",
  });
});

test("a day off to which something moved may lie before the next pause, which moves it on", () => {
  const long = { ...april, startsOn: "2027-04-09", endsOn: "2027-04-09" };
  const next = { ...april, id: "next", startsOn: "2027-04-12", endsOn: "2027-04-12" };
  expect(by({ workingDays: 11 }, long)).toMatchObject({ dueAt: new Date("2027-04-12T23:00:00Z") });
  expect(by({ workingDays: 11 }, next, long)).toMatchObject({
    dueAt: new Date("2027-04-13T23:00:00Z"),
    pauseId: "next",
  });
});

test("a pause that is entered after the fact mends no broken promise, nor moves one that was kept", () => {
  const late = { ...april, enteredAt: new Date("2027-04-08T23:00:00Z") };
  expect(by({}, late)).toMatchObject({ pauseId: null });
  const inTime = { ...april, enteredAt: new Date("2027-04-08T22:59:00Z") };
  expect(by({}, inTime)).toMatchObject({ pauseId: "april" });
  expect(by({ doneAt: new Date("2027-04-04T12:00:00Z") }, april)).toMatchObject({ pauseId: null });
});
