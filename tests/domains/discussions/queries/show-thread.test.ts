import pg from "pg";
import { expect, test, vi } from "vitest";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { locateComment } from "#app/domains/discussions/queries/locate-comment.sql.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { showThread } from "#app/domains/discussions/queries/show-thread.server.ts";
import { pageSize } from "#app/domains/discussions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { aComment, aThread, heldText, manyComments } from "#tests/support/threads.ts";

test("a long thread stands on several pages, and each comment can be found by its number", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const thread = await aThread(grace);
  await manyComments(omar, thread, 2 * pageSize + 18);
  const late = await aComment(grace, thread, "A late reply to the first.", 1);
  const last = await aComment(grace, thread, "The last word.");

  const pages = [1, 2, 3].map((page) => showThread(anyone, thread, page));
  const [first, second, third] = await Promise.all(pages);
  const sizes = [first, second, third].map((page) => page?.comments.length);
  expect(sizes).toEqual([pageSize, pageSize, 20]);
  expect(first).toMatchObject({ page: 1, pages: 3, thread: { commentCount: last } });
  expect(first?.comments.slice(0, 3).map(({ number }) => number)).toEqual([1, late, 2]);
  expect(third?.comments.at(-1)?.html).toBe("<p>The last word.</p>");
  expect(await showThread(anyone, thread, 4)).toBeNull();

  const locate = (comment: number) => locateComment(anyone, { thread, comment });
  expect(await locate(1)).toBe(1);
  expect(await locate(late)).toBe(1);
  expect(await locate(pageSize - 1)).toBe(1);
  expect(await locate(pageSize)).toBe(2);
  expect(await locate(last)).toBe(3);
  expect(await locate(last + 1)).toBeNull();
});

test("of a hidden comment its place remains, of a held one nothing, but for those concerned", async () => {
  const { grace, omar, tom, anyone } = await aCouncil();
  const thread = await aThread(grace);
  const comment = await aComment(omar, thread, "Nobody should read this.");
  await aComment(grace, thread, "A reply.", comment);
  const held = await aComment(omar, thread, heldText);
  const { contributionId } = (await showComment(omar, { thread, comment }))!;
  await changeVisibility(tom, contributionId, "hidden");

  for (const reader of [anyone, grace]) {
    const comments = (await showThread(reader, thread, 1))!.comments;
    expect(comments).toMatchObject([
      { number: comment, visibility: "hidden", html: null, authorName: null, isOwn: false },
      { number: 2, visibility: "visible", html: "<p>A reply.</p>" },
    ]);
    expect(JSON.stringify(comments)).not.toContain("Nobody should");
    expect(await locateComment(reader, { thread, comment: held })).toBeNull();
  }
  expect((await showThread(omar, thread, 1))!.comments).toMatchObject([
    { visibility: "hidden", html: "<p>Nobody should read this.</p>", isOwn: true },
    { visibility: "visible", isOwn: false },
    { number: held, visibility: "held", isOwn: true },
  ]);
  expect((await showThread(tom, thread, 1))!.comments).toHaveLength(3);
  expect(await locateComment(omar, { thread, comment: held })).toBe(1);
});

test("the council's answer stands above the comments with its team", async () => {
  const town = await aCouncil();
  const thread = await aThread(town.grace);
  await anAnswer(town, thread);
  const page = await showThread(town.anyone, thread, 1);
  expect(page?.answers).toMatchObject([
    { html: "<p>In <strong>May</strong>.</p>", team: { name: "Highways", nameCy: "Priffyrdd" } },
  ]);
});

test("the database is asked as often for many comments as for one", async () => {
  const town = await aCouncil();
  const thread = await aThread(town.grace);
  await anAnswer(town, thread);
  await aComment(town.omar, thread, "One.");
  const forOne = await statementsFor(town.anyone, thread);
  await manyComments(town.omar, thread, 49);
  expect(await statementsFor(town.anyone, thread)).toBe(forOne);
  expect(forOne).toBeGreaterThan(3);
  expect(forOne).toBeLessThan(10);
});

async function anAnswer({ ines, highways }: Town, number: number) {
  const { id, title, url, pageTag } = (await findThread(ines, { number }))!;
  const subject = { kind: "thread" as const, id, title, url, pageTag };
  await publishAnswer(ines, { subject, teamId: highways.id, body: "In **May**." });
}

/** How many statements PostgreSQL gets for a page, with those that begin and end the transaction. */
async function statementsFor(context: Context, thread: number): Promise<number> {
  const statements = vi.spyOn(pg.Client.prototype, "query");
  await showThread(context, thread, 1);
  const { length } = statements.mock.calls;
  statements.mockRestore();
  return length;
}
