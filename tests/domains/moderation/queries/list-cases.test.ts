import { expect, test } from "vitest";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { listCases } from "#app/domains/moderation/queries/list-cases.server.ts";
import { aCase, aClaimedCase } from "#tests/domains/moderation/a-case.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const publish = { version: 2, revision: 1, outcome: "publish", sentence: "" } as const;

test("what waits is sorted by whom it waits for, and lapsed claims wait for everybody", async () => {
  const { grace, tom, ade } = await aCouncil();
  const waiting = await aCase(grace, "Ring 07700 900001.");
  const mine = await aClaimedCase(grace, tom, "Ring 07700 900002.");
  const done = await aClaimedCase(grace, tom, "Ring 07700 900003.");
  await decideCase(tom, { ...publish, caseNumber: done.number });

  const numbers = async (show: "unclaimed" | "mine" | "open" | "decided", context = tom) =>
    (await listCases(context, { show })).cases.map((found) => found.number);
  expect(await numbers("unclaimed")).toEqual([waiting.number]);
  expect(await numbers("mine")).toEqual([mine.number]);
  expect(await numbers("open")).toEqual([waiting.number, mine.number]);
  expect(await numbers("decided")).toEqual([done.number]);
  expect(await numbers("mine", ade)).toEqual([]);

  const later = at(tom, { now: new Date(Date.now() + 31 * 60_000) });
  expect(await numbers("unclaimed", later)).toEqual([waiting.number, mine.number]);
  expect((await listCases(later, { show: "open" })).counts).toEqual({
    unclaimed: 2,
    mine: 0,
    open: 2,
    decided: 1,
  });
});

test("a long queue is read page by page, the oldest first, nothing twice and nothing left out", async () => {
  const { grace, tom } = await aCouncil();
  for (let count = 10; count < 33; count += 1) await aCase(grace, `Ring 07700 9000${count}.`);

  const first = await listCases(tom, { show: "open" });
  const second = await listCases(tom, { show: "open", after: first.next! });

  expect(first.cases.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
  expect(first.next).toBe(20);
  expect(second.cases.map(({ number }) => number)).toEqual([21, 22, 23]);
  expect(second.next).toBeNull();
});

test("what waits longest comes first even where it was numbered later", async () => {
  const { grace, omar, tom } = await aCouncil();
  const yesterday = new Date(Date.now() - 86_400_000);
  const fresh = await aCase(grace, "Ring 07700 900001.");
  const old = await aCase(at(omar, { now: yesterday }), "Ring 07700 900002.");

  const { cases } = await listCases(tom, { show: "open" });

  expect(cases.map(({ number }) => number)).toEqual([old.number, fresh.number]);
  const rest = await listCases(tom, { show: "open", after: old.number });
  expect(rest.cases.map(({ number }) => number)).toEqual([fresh.number]);
});

test("a place in the queue that does not exist leads to nothing", async () => {
  const { grace, tom } = await aCouncil();
  await aCase(grace);

  expect((await listCases(tom, { show: "open", after: 99 })).cases).toEqual([]);
});

test("one council does not see another's queue", async () => {
  const { grace } = await aCouncil();
  await aCase(grace);

  const elsewhere = await aCouncil({ name: "Eastmere" });
  expect(await listCases(elsewhere.tom, { show: "open" })).toMatchObject({
    cases: [],
    counts: { open: 0 },
  });
});
