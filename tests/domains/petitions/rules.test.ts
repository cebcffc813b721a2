import { expect, test } from "vitest";
import {
  lastMoment,
  lengthOf,
  looksLikeLink,
  petitionsHref,
  takesConfirmation,
  takesSignatures,
  windowAt,
} from "#app/domains/petitions/rules.ts";

const midnight = new Date("2026-07-01T00:00:00+01:00");
const before = (hours: number) => new Date(midnight.getTime() - hours * 3_600_000);
const after = (hours: number) => new Date(midnight.getTime() + hours * 3_600_000);
const open = { state: "open", closesAt: midnight, closedAt: null };

test("characters are counted as people count them", () => {
  expect(lengthOf("Coed ar Lôn y Felin")).toBe(19);
  expect(lengthOf("o\u0302")).toBe(1);
  expect(lengthOf("🏴󠁧󠁢󠁷󠁬󠁳󠁿")).toBe(1);
  expect(lengthOf("a\r\nb")).toBe(3);
});

test("a petition takes signatures until its deadline, not at it", () => {
  expect(takesSignatures(open, before(0.001))).toBe(true);
  expect(takesSignatures(open, midnight)).toBe(false);
  expect(takesSignatures({ ...open, closesAt: null }, after(100_000))).toBe(true);
  expect(takesSignatures({ ...open, state: "closed" }, before(1))).toBe(false);
  expect(takesSignatures({ ...open, state: "rejected" }, before(1))).toBe(false);
});

test("a signature asked for in time may be confirmed for a day after the end", () => {
  const closed = { state: "closed", closesAt: midnight, closedAt: midnight };
  for (const petition of [open, closed]) {
    expect(takesConfirmation(petition, before(1), after(23.9))).toBe(true);
    expect(takesConfirmation(petition, before(1), after(24))).toBe(false);
    expect(takesConfirmation(petition, after(1), after(2))).toBe(false);
    expect(takesConfirmation(petition, midnight, after(1))).toBe(false);
  }
  expect(takesConfirmation({ ...closed, closedAt: before(48) }, before(49), before(1))).toBe(false);
  expect(takesConfirmation({ ...closed, state: "rejected" }, before(2), before(1))).toBe(false);
});

test("a deadline at midnight belongs to the day before", () => {
  expect(lastMoment(midnight).toISOString()).toBe("2026-06-30T22:59:59.999Z");
});

test("windows are a second long and end where the next begins", () => {
  const moment = new Date("2026-11-21T17:43:04.999Z");
  const { window, ends } = windowAt(moment);
  expect(ends.toISOString()).toBe("2026-11-21T17:43:05.000Z");
  expect(windowAt(ends).window).toBe(window + 1);
  expect(windowAt(new Date("2026-11-21T17:43:04.000Z")).window).toBe(window);
});

test("names are not advertisements", () => {
  for (const name of ["Grace Adeyemi", "Siân O’Neill-Jones", "J. R. Hartley", "Dr.Evans", "Ng"]) {
    expect(looksLikeLink(name), name).toBe(false);
  }
  for (const name of ["see https://x.example", "www.x.example", "x.example/win", "a@b.example"]) {
    expect(looksLikeLink(name), name).toBe(true);
  }
});

test("the address of a list leaves out what is usual", () => {
  expect(petitionsHref({ state: "open", q: "" })).toBe("/petitions");
  expect(petitionsHref({ state: "all", q: "a b&c" }, { after: "12-3" })).toBe(
    "/petitions?state=all&q=a+b%26c&after=12-3",
  );
});
