import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { followVisibility } from "#app/domains/discussions/jobs/follow-visibility.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aComment, aThread, heldText } from "#tests/support/threads.ts";

test("a thread counts what everyone can read", async () => {
  const town = await aCouncil();
  const thread = await aThread(town.grace);
  await aComment(town.omar, thread, "One.");
  const comment = await aComment(town.omar, thread, "Two.");
  const { contributionId } = (await showComment(town.omar, { thread, comment }))!;

  for (const [visibility, commentCount] of [
    ["hidden", 1],
    ["visible", 2],
  ] as const) {
    await decide(town, contributionId, visibility);
    expect(await findThread(town.anyone, { number: thread })).toMatchObject({ commentCount });
  }
});

test("a held comment is announced when it is let through, and never twice", async () => {
  const town = await aCouncil();
  const thread = await aThread(town.grace);
  const comment = await aComment(town.omar, thread, heldText);
  const { contributionId } = (await showComment(town.omar, { thread, comment }))!;
  expect(await heard("comment.posted", contributionId)).toBe(0);
  for (const visibility of ["visible", "hidden", "visible"] as const) {
    await decide(town, contributionId, visibility);
    expect(await heard("comment.posted", contributionId)).toBe(1);
  }
});

test("so is a held question", async () => {
  const town = await aCouncil();
  const number = await aThread(town.grace, { title: "Who repairs it?", body: heldText });
  const { contributionId } = (await findThread(town.grace, { number }))!;
  expect(await heard("thread.started", contributionId)).toBe(0);
  await decide(town, contributionId, "visible");
  expect(await heard("thread.started", contributionId)).toBe(1);
});

async function decide({ tom, as }: Town, id: string, visibility: "visible" | "hidden") {
  await changeVisibility(tom, id, visibility);
  const worker = as({ kind: "service", job: "tests" });
  await followVisibility.run(worker, { contributionId: id, visibility });
}

async function heard(topic: string, contributionId: string): Promise<number> {
  const rows = await reality(
    "SELECT 1 FROM outbox WHERE topic = $1 AND payload->>'contributionId' = $2",
    [topic, contributionId],
  );
  return rows.length;
}
