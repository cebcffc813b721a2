import { expect, test } from "vitest";
import {
  changeBetween,
  isHeldByOther,
  lastDaysDue,
  wordsIn,
} from "#app/domains/petitions/rules.moderating.ts";
import { codeFrom } from "#app/domains/petitions/rules.reasons.ts";

test("what is overdue and nearly so goes by working days", () => {
  const none = new Set<string>();
  // What came on Thursday the 4th was due on the 11th; what came on Monday the 8th is due on the 15th.
  expect(lastDaysDue("2026-06-12", 5, none)).toEqual({
    overdue: "2026-06-04",
    nearly: "2026-06-08",
  });
  // Over a weekend what came on Friday, Saturday or Sunday is due together.
  expect(lastDaysDue("2026-06-15", 5, none)).toEqual({
    overdue: "2026-06-07",
    nearly: "2026-06-09",
  });
  const holiday = new Set(["2026-06-10"]);
  expect(lastDaysDue("2026-06-12", 5, holiday).overdue).toBe("2026-06-03");
});

test("somebody holds a petition for half an hour", () => {
  const now = new Date("2026-06-12T12:00:00Z");
  const since = (minutes: number) => ({
    claimedById: "tom",
    claimedAt: new Date(now.getTime() - minutes * 60_000),
  });
  expect(isHeldByOther(since(30), "mo", now)).toBe(true);
  expect(isHeldByOther(since(31), "mo", now)).toBe(false);
  expect(isHeldByOther(since(1), "tom", now)).toBe(false);
  expect(isHeldByOther({ claimedById: null, claimedAt: null }, "tom", now)).toBe(false);
});

test("words with commas between are each there once", () => {
  expect(wordsIn(" Legal, legal ,needs  advice,,\nParks")).toEqual([
    "legal",
    "needs advice",
    "parks",
  ]);
});

test("a change is what stands between the same beginning and the same end", () => {
  expect(changeBetween("Light the old towpath now", "Light the towpath by May now")).toEqual({
    start: "Light the ",
    removed: "old towpath ",
    added: "towpath by May ",
    end: "now",
  });
  expect(changeBetween("Same", "Same")).toEqual({ start: "Same", removed: "", added: "", end: "" });
});

test("a reason’s code comes from its name", () => {
  expect(codeFrom("Ŵyn & Party politics!")).toBe("wyn-party-politics");
  expect(codeFrom("123 — ?")).toBe("reason");
});
