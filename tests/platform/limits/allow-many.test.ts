import { afterEach, expect, test, vi } from "vitest";
import { allowManyFrom } from "#app/platform/limits/allow-many.sql.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

afterEach(() => vi.useRealTimers());

const names = ["confirmation-letters-by-network", "confirmation-letters-by-network-daily"] as const;

/** How many of so many from one place are allowed. */
async function allowed(town: Town, times: number, address: string | null): Promise<number> {
  const answers = await town.anyone.write((db) =>
    allowManyFrom(
      db,
      town.anyone,
      names,
      Array.from({ length: times }, () => address),
    ),
  );
  expect(answers).toHaveLength(times);
  return answers.filter(Boolean).length;
}

test("each place has its own allowance, by the hour and by the day; no place has none", async () => {
  const town = await aCouncil();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  expect(await allowed(town, 299, "203.0.113.9")).toBe(299);
  expect(await allowed(town, 3, "203.0.113.9")).toBe(1);
  expect(await allowed(town, 3, "203.0.113.10")).toBe(3);
  expect(await allowed(town, 400, null)).toBe(400);
  for (const left of [300, 300, 98, 0]) {
    vi.setSystemTime(Date.now() + 3_600_001);
    // Two of the first hour counted by the day, and were not allowed.
    expect(await allowed(town, 300, "203.0.113.9")).toBe(left);
  }
  vi.setSystemTime(Date.now() + 24 * 3_600_000);
  expect(await allowed(town, 300, "203.0.113.9")).toBe(300);
});

test("of IPv6 a network of many subscribers has five times what one of them has", async () => {
  const town = await aCouncil();
  const of = (subscriber: number) => `2001:db8:1:${subscriber.toString(16)}::`;
  expect(await allowed(town, 301, of(1))).toBe(300);
  expect(await allowed(town, 301, "2001:db8:1:1:2:3:4:5")).toBe(0);
  for (let subscriber = 2; subscriber <= 4; subscriber += 1) {
    expect(await allowed(town, 200, of(subscriber))).toBe(200);
  }
  expect(await allowed(town, 300, of(5))).toBe(298);
  expect(await allowed(town, 1, of(6))).toBe(0);
  expect(await allowed(town, 1, "2001:db8:2:6::")).toBe(1);
});

test("several limits and places are counted in one statement, in the order of the tries", async () => {
  const town = await aCouncil();
  const mixed = Array.from({ length: 602 }, (_, at) => (at % 2 ? "203.0.113.9" : "203.0.113.10"));
  const answers = await town.anyone.write((db) => allowManyFrom(db, town.anyone, names, mixed));
  expect(answers.slice(0, 600).every(Boolean)).toBe(true);
  expect(answers.slice(600)).toEqual([false, false]);
});
