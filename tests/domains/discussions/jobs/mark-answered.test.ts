import { expect, test } from "vitest";
import { markAnswered } from "#app/domains/discussions/jobs/mark-answered.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aThread } from "#tests/support/threads.ts";

test("a thread is answered from its first answer on and moves up with each", async () => {
  const { grace, as } = await aCouncil();
  const number = await aThread(grace);
  const { id, contributionId } = (await findThread(grace, { number }))!;
  const news = { subjectKind: "thread" as const, subjectId: id, contributionId };
  const [first, second] = [new Date("2027-01-05T09:00:00Z"), new Date("2027-01-06T09:00:00Z")];
  for (const now of [first, second]) {
    await markAnswered.run(as({ kind: "service", job: "tests" }, { now }), news);
  }
  const rows = await reality("SELECT answered_at, active_at FROM threads WHERE id = $1", [id]);
  expect(rows).toEqual([{ answered_at: first, active_at: second }]);
});
