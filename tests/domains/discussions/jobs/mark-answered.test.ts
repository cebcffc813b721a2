import { expect, test } from "vitest";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { markAnswered } from "#app/domains/discussions/jobs/mark-answered.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aThread } from "#tests/support/threads.ts";

const [asked, first, second] = ["2026-06-01", "2026-06-05", "2026-06-06"].map(
  (day) => new Date(`${day}T09:00:00Z`),
);

test("a thread is answered from its first answer on and moves up with each", async () => {
  const town = await aCouncil();
  const number = await aThread(at(town.grace, { now: asked }));
  const { id } = (await findThread(town.grace, { number }))!;
  for (const now of [first!, second!]) await answer(town, id, now);
  const rows = await reality("SELECT answered_at, active_at FROM threads WHERE id = $1", [id]);
  expect(rows).toEqual([{ answered_at: first, active_at: second }]);
});

test("an answer heard of late does not move the thread down", async () => {
  const town = await aCouncil();
  const number = await aThread(at(town.grace, { now: second }));
  const { id } = (await findThread(town.grace, { number }))!;
  await answer(town, id, first!);
  const rows = await reality("SELECT answered_at, active_at FROM threads WHERE id = $1", [id]);
  expect(rows).toEqual([{ answered_at: first, active_at: second }]);
});

async function answer({ ines, as }: Town, threadId: string, now: Date): Promise<void> {
  const place = { url: "/threads/1", pageTag: `thread:${threadId}` };
  const text = { kind: "answer", format: "markdown", body: "In May.", ...place } as const;
  const { id: contributionId } = await writeContribution(at(ines, { now }), text);
  const news = { subjectKind: "thread" as const, subjectId: threadId, contributionId };
  await markAnswered.run(as({ kind: "service", job: "tests" }), news);
}
