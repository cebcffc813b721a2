import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { showThread } from "#app/domains/discussions/queries/show-thread.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aComment, aThread, heldText } from "#tests/support/threads.ts";

test("comments stand under what they reply to, in the order in which they were written", async () => {
  const { grace, omar, ines, anyone } = await aCouncil();
  const thread = await aThread(grace);
  const first = await aComment(omar, thread, "First.");
  await aComment(grace, thread, "Second.");
  const reply = await aComment(ines, thread, "Reply to the first.", first);
  const third = await aComment(omar, thread, "Reply to the reply.", reply);
  await aComment(grace, thread, "Deeper still.", third);

  const page = await showThread(anyone, thread, 1);
  expect(page?.comments.map(({ depth, html }) => `${depth} ${html}`)).toEqual([
    "1 <p>First.</p>",
    "2 <p>Reply to the first.</p>",
    "3 <p>Reply to the reply.</p>",
    "3 <p>Deeper still.</p>",
    "1 <p>Second.</p>",
  ]);
  expect(page?.comments.map(({ number, parentNumber }) => [number, parentNumber])).toEqual([
    [1, null],
    [3, 1],
    [4, 3],
    [5, 4],
    [2, null],
  ]);
  expect(page?.comments.map(({ isStaff }) => isStaff)).toEqual([false, true, false, false, false]);
  expect(page?.thread.commentCount).toBe(5);
});

test("a comment moves the thread up and is announced", async () => {
  const { grace, omar } = await aCouncil();
  const thread = await aThread(at(grace, { now: new Date("2026-06-01T10:00:00Z") }));
  await aComment(at(omar, { now: new Date("2026-06-02T10:00:00Z") }), thread, "Any news?");
  const { id } = (await findThread(grace, { number: thread }))!;
  const rows = await reality("SELECT active_at, last_comment FROM threads WHERE id = $1", [id]);
  expect(rows).toEqual([{ active_at: new Date("2026-06-02T10:00:00Z"), last_comment: 1 }]);
  expect(await announced(id)).toHaveLength(1);
});

test("pressing the button twice, even at the same moment, posts once", async () => {
  const { grace, omar } = await aCouncil();
  const thread = await aThread(grace);
  const presses = [1, 2, 3].map(() => postComment(omar, thread, { body: "Thank you!" }));
  expect(await Promise.all(presses)).toEqual([
    { ok: true, value: { number: 1, isHeld: false } },
    { ok: true, value: { number: 1, isHeld: false } },
    { ok: true, value: { number: 1, isHeld: false } },
  ]);
  expect(await aComment(omar, thread, "Thank you!", 1)).toBe(2);
  expect(await aComment(grace, thread, "Thank you!")).toBe(3);
  const later = at(omar, { now: new Date(Date.now() + 11 * 60_000) });
  expect(await aComment(later, thread, "Thank you!")).toBe(4);
});

test("ten people commenting at once get ten numbers and are all counted", async () => {
  const { grace, omar } = await aCouncil();
  const thread = await aThread(grace);
  const people: Context[] = Array.from({ length: 10 }, (_, index) => (index % 2 ? grace : omar));
  const numbers = await Promise.all(
    people.map((person, index) => aComment(person, thread, `Comment number ${index}`)),
  );
  expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await findThread(grace, { number: thread })).toMatchObject({ commentCount: 10 });
});

test("a comment that a check holds back is neither counted nor announced", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const thread = await aThread(grace);
  expect(await postComment(omar, thread, { body: heldText })).toEqual({
    ok: true,
    value: { number: 1, isHeld: true },
  });
  const found = await findThread(anyone, { number: thread });
  expect(found).toMatchObject({ commentCount: 0 });
  expect(await announced(found!.id)).toEqual([]);
  expect((await showThread(anyone, thread, 1))?.comments).toEqual([]);
});

test("nobody unknown comments, and what is not there takes no comments", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const thread = await aThread(grace);
  const body = "Hello.";
  expect(await postComment(anyone, thread, { body })).toMatchObject({ reason: "not-signed-in" });
  expect(await postComment(omar, 999, { body })).toMatchObject({ reason: "thread-not-found" });
  expect(await postComment(omar, thread, { body, parent: 7 })).toMatchObject({
    reason: "parent-not-found",
  });
});

test("a thread that is held takes no comments, and strangers do not learn of it", async () => {
  const { grace, omar, tom } = await aCouncil();
  const thread = await aThread(grace);
  const { contributionId } = (await findThread(grace, { number: thread }))!;
  await changeVisibility(tom, contributionId, "held");
  const body = "Hello.";
  expect(await postComment(omar, thread, { body })).toMatchObject({ reason: "thread-not-found" });
  expect(await postComment(grace, thread, { body })).toMatchObject({ reason: "thread-closed" });
});

test("another council's thread is not there", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const thread = await aThread(westford.grace);
  expect(await showThread(eastmere.tom, thread, 1)).toBeNull();
  expect(await postComment(eastmere.grace, thread, { body: "Hello." })).toMatchObject({
    reason: "thread-not-found",
  });
});

function announced(threadId: string) {
  return reality(
    "SELECT payload FROM outbox WHERE topic = 'comment.posted' AND payload->>'threadId' = $1",
    [threadId],
  );
}
