import { expect, test } from "vitest";
import { daysBetween, dueBy, responseOwedFrom } from "#app/domains/petitions/rules.clocks.ts";

const london = "Europe/London";
const none = new Set<string>();

test("five working days end with the fifth, weekends and holidays aside", () => {
  const thursday = new Date("2026-12-17T16:00:00Z");
  expect(dueBy(thursday, 5, none, london)).toEqual(new Date("2026-12-25T00:00:00Z"));
  const holidays = new Set(["2026-12-24", "2026-12-25", "2026-12-28"]);
  expect(dueBy(thursday, 5, holidays, london)).toEqual(new Date("2026-12-30T00:00:00Z"));
});

test("what comes in at the weekend runs from the Monday", () => {
  const saturday = new Date("2026-11-21T10:00:00Z");
  expect(dueBy(saturday, 1, none, london)).toEqual(new Date("2026-11-24T00:00:00Z"));
});

test("the day is the council's, and ends at its midnight on either side of a clock change", () => {
  // Half past midnight on Friday in London, still Thursday by universal time.
  const friday = new Date("2026-03-26T00:30:00Z");
  expect(dueBy(friday, 2, none, london)).toEqual(new Date("2026-03-30T23:00:00Z"));
  const summerNight = new Date("2026-07-09T23:30:00Z");
  expect(dueBy(summerNight, 1, none, london)).toEqual(new Date("2026-07-13T23:00:00Z"));
});

test("days between two moments are days of the council's calendar", () => {
  const evening = new Date("2026-10-24T21:30:00Z");
  expect(daysBetween(london, evening, new Date("2026-10-24T22:59:00Z"))).toBe(0);
  expect(daysBetween(london, evening, new Date("2026-10-24T23:00:00Z"))).toBe(1);
  expect(daysBetween(london, evening, new Date("2026-10-26T00:00:00Z"))).toBe(2);
});

test("a response is owed from the first threshold that promises one, or else from the acknowledgement", () => {
  const day = (date: number) => new Date(Date.UTC(2026, 10, date));
  const tiers = (...reached: (Date | null)[]) => reached.map((reachedAt) => ({ reachedAt }));
  expect(responseOwedFrom(tiers(), day(2))).toEqual(day(2));
  expect(responseOwedFrom(tiers(), null)).toBeNull();
  expect(responseOwedFrom(tiers(null), day(2))).toBeNull();
  expect(responseOwedFrom(tiers(day(9), day(5), null), null)).toEqual(day(5));
});
