import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { afterEach, expect, test, vi } from "vitest";
import { closeDatabase } from "#app/platform/db/client.server.ts";
import { allow, allowWithin } from "#app/platform/limits/allow.server.ts";
import { forgetTries } from "#app/platform/limits/forget-tries.server.ts";
import { limits, networkShare } from "#app/platform/limits/limits.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { databaseUrl, reality } from "#tests/support/database.ts";

const { times } = limits["sign-in-asks"];

afterEach(() => vi.useRealTimers());

async function allowed(town: Town, tries: number, address: string | ((at: number) => string)) {
  const counted = [];
  for (let at = 0; at < tries; at += 1) {
    const from = typeof address === "string" ? address : address(at);
    counted.push(await allow(town.anyone, "sign-in-asks", { address: from }));
  }
  return counted.filter(({ ok }) => ok).length;
}

test("one address tries so often, and hears when it may try again", async () => {
  const town = await aCouncil();
  expect(await allowed(town, times + 5, "203.0.113.9")).toBe(times);
  const refused = await allow(town.anyone, "sign-in-asks", { address: "203.0.113.9" });
  expect(refused).toEqual({ ok: false, seconds: expect.any(Number) });
  expect(refused).toHaveProperty("seconds", expect.closeTo(15 * 60, -2));
  expect(await allowed(town, 1, "203.0.113.10")).toBe(1);
  expect(await allowed(town, 1, "::ffff:203.0.113.9")).toBe(0);
});

test("when the time is over counting begins anew", async () => {
  const town = await aCouncil();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  expect(await allowed(town, times + 1, "203.0.113.9")).toBe(times);
  vi.setSystemTime(Date.now() + 15 * 60_000 - 1_000);
  expect(await allowed(town, 1, "203.0.113.9")).toBe(0);
  vi.setSystemTime(Date.now() + 1_001);
  expect(await allowed(town, times + 1, "203.0.113.9")).toBe(times);
});

test("fifty addresses of one subscriber are one visitor, and five subscribers' worth a network", async () => {
  const town = await aCouncil();
  const hex = (at: number) => (at + 1).toString(16);
  expect(await allowed(town, 50, (at) => `2001:db8:7:9::${hex(at)}`)).toBe(times);
  expect(await allowed(town, times * 6, (at) => `2001:db8:8:${hex(at)}::1`)).toBe(
    times * networkShare,
  );
  expect(await allowed(town, 1, "2001:db8:9::1")).toBe(1);
});

test("councils, purposes and accounts are counted apart", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  expect(await allowed(westford, times + 1, "203.0.113.9")).toBe(times);
  expect(await allowed(eastmere, 1, "203.0.113.9")).toBe(1);
  const guess = await allow(westford.anyone, "guesses", { address: "203.0.113.9" });
  expect(guess).toEqual({ ok: true });

  const trying = async (account: string) =>
    (await allow(westford.anyone, "second-factors", { account })).ok;
  const tries = await Promise.all(Array.from({ length: 30 }, () => trying("tom")));
  expect(tries.filter(Boolean)).toHaveLength(10);
  expect(await trying("ade")).toBe(true);
});

test("no account or address can be read back from what is kept", async () => {
  const town = await aCouncil();
  const who = { account: "grace@westford.example", address: "198.51.100.77" };
  await allow(town.anyone, "sign-in-letters", who);
  await allow(town.anyone, "begins", { address: "2001:db8:77::1" });
  const rows = await reality<{ key: string }>("SELECT key, rate_limits::text FROM rate_limits");
  expect(rows.length).toBeGreaterThan(2);
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{22}$/);
  expect(JSON.stringify(rows)).not.toMatch(/grace|westford|198\.51|2001:db8|sign-in|begins/);
});

test("all processes count together", async () => {
  const town = await aCouncil();
  expect(await allowed(town, times - 3, "203.0.113.9")).toBe(times - 3);
  const elsewhere = `
    import { allow } from "#app/platform/limits/allow.server.ts";
    import { closeDatabase } from "#app/platform/db/client.server.ts";
    const context = { council: { id: "${town.council.id}" } };
    const tries = [];
    for (let at = 0; at < 5; at += 1)
      tries.push((await allow(context, "sign-in-asks", { address: "203.0.113.9" })).ok);
    await closeDatabase();
    console.log(JSON.stringify(tries));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    "--input-type",
    "module",
    "--eval",
    elsewhere,
  ]);
  expect(JSON.parse(stdout)).toEqual([true, true, true, false, false]);
  expect(await allowed(town, 1, "203.0.113.9")).toBe(0);
});

test("within a transaction that comes to nothing, nothing is counted", async () => {
  const town = await aCouncil();
  const who = { account: "grace@westford.example" };
  const trying = (undo: boolean) =>
    town.anyone.write(async (db) => {
      const { ok } = await allowWithin(db, town.anyone, "confirmation-letters", who);
      if (undo) throw new Error("undone");
      return ok;
    });
  for (let at = 0; at < 12; at += 1) await expect(trying(true)).rejects.toThrow("undone");
  for (let at = 0; at < 10; at += 1) expect(await trying(false)).toBe(true);
  expect(await trying(false)).toBe(false);
});

test("what is over is forgotten, what still counts is not", async () => {
  const town = await aCouncil();
  await reality("DELETE FROM rate_limits");
  await allow(town.anyone, "sign-in-asks", { address: "203.0.113.9" });
  await allow(town.anyone, "second-factors", { account: "tom" });
  const inAnHour = new Date(Date.now() + 59 * 60_000);
  await town.anyone.write((db) => forgetTries(db, inAnHour));
  expect(await reality("SELECT 1 FROM rate_limits")).toHaveLength(1);
});

test("while PostgreSQL is away nothing is allowed: the answer is 503", async () => {
  const town = await aCouncil();
  const database = new URL(databaseUrl).pathname.slice(1);
  await elsewhere(`ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS false`);
  await closeDatabase();
  try {
    const trying = allow(town.anyone, "guesses", { address: "203.0.113.9" });
    await expect(trying).rejects.toMatchObject({ status: 503 });
  } finally {
    await elsewhere(`ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS true`);
  }
});

async function elsewhere(statement: string): Promise<void> {
  const { inject } = await import("vitest");
  const client = new pg.Client({ connectionString: inject("postgres").adminUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
