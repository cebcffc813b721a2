import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { markAnswered } from "#app/domains/discussions/jobs/mark-answered.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { ThreadListQuery } from "#app/domains/discussions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { aComment, aThread } from "#tests/support/threads.ts";

test("the thread that was active last stands first", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const day = (date: number) => ({ now: new Date(Date.UTC(2026, 4, date)) });
  const bins = await aThread(at(grace, day(1)), { title: "Bins", body: "Full." });
  const buses = await aThread(at(grace, day(2)), { title: "Buses", body: "Late." });
  expect(await numbers(anyone)).toEqual([buses, bins]);
  await aComment(at(omar, day(3)), bins, "Still full.");
  expect(await numbers(anyone)).toEqual([bins, buses]);
});

test("answered and unanswered questions can be told apart", async () => {
  const { grace, anyone, ...town } = await aCouncil();
  const bins = await aThread(grace, { title: "Bins", body: "Full." });
  const buses = await aThread(grace, { title: "Buses", body: "Late." });
  const { id: subjectId, contributionId } = (await findThread(grace, { number: bins }))!;
  const worker = town.as({ kind: "service", job: "tests" });
  await markAnswered.run(worker, { subjectKind: "thread", subjectId, contributionId });

  expect(await numbers(anyone, { filter: "answered" })).toEqual([bins]);
  expect(await numbers(anyone, { filter: "unanswered" })).toEqual([buses]);
});

test("words are searched for in questions and in comments", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const bins = await aThread(grace, { title: "Bins", body: "Full again." });
  const weir = await aThread(grace, { title: "The weir", body: "It leaks." });
  await aComment(omar, bins, "Foxes open them at night.");
  expect(await numbers(anyone, { q: "fox" })).toEqual([bins]);
  expect(await numbers(anyone, { q: "leaking" })).toEqual([weir]);
  expect(await numbers(anyone, { q: "badger" })).toEqual([]);
});

test("what is hidden is neither listed nor found by residents", async () => {
  const { grace, omar, tom, anyone } = await aCouncil();
  const thread = await aThread(grace, { title: "Bins", body: "Full again." });
  const comment = await aComment(omar, thread, "Foxes open them at night.");
  const { contributionId } = (await showComment(omar, { thread, comment }))!;
  await changeVisibility(tom, contributionId, "hidden");
  expect(await numbers(grace, { q: "fox" })).toEqual([]);
  expect(await numbers(omar, { q: "fox" })).toEqual([thread]);
  expect(await numbers(tom, { q: "fox" })).toEqual([thread]);

  const question = (await findThread(grace, { number: thread }))!;
  await changeVisibility(tom, question.contributionId, "hidden");
  for (const reader of [anyone, omar]) expect(await numbers(reader)).toEqual([]);
  expect(await numbers(grace)).toEqual([thread]);
});

test("pages follow each other without gap or repeat, also among equally active threads", async () => {
  const { grace, anyone } = await aCouncil();
  const now = new Date("2026-05-01T12:00:00Z");
  const asked: number[] = [];
  for (let index = 0; index < 43; index += 1) {
    const context = at(grace, { now: new Date(now.getTime() + Math.floor(index / 10) * 1_000) });
    asked.push(await aThread(context, { title: `Question ${index}`, body: `Text ${index}` }));
  }
  const seen: number[] = [];
  const sizes: number[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await listThreads(anyone, ThreadListQuery.parse({ after }));
    seen.push(...page.threads.map(({ number }) => number));
    sizes.push(page.threads.length);
    after = page.next;
  }
  expect(sizes).toEqual([20, 20, 3]);
  expect(seen.toSorted((one, other) => one - other)).toEqual(asked);
  expect(seen.slice(0, 3)).toEqual([41, 42, 43]);
});

async function numbers(context: Context, query: ThreadListQuery = {}): Promise<number[]> {
  return (await listThreads(context, query)).threads.map(({ number }) => number);
}
