import { expect, test } from "vitest";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { heldText } from "#tests/support/threads.ts";

const question = { title: "When will the footbridge be repaired?", body: "It shut in March." };

test("a question opens a thread that everyone can read and is announced once", async () => {
  const { grace, anyone } = await aCouncil();
  expect(await startThread(grace, question)).toEqual({
    ok: true,
    value: { number: 1, isHeld: false },
  });
  const thread = await findThread(anyone, { number: 1 });
  expect(thread).toMatchObject({
    ...question,
    html: "<p>It shut in March.</p>",
    url: "/threads/1",
    commentCount: 0,
    answeredAt: null,
    authorName: "Grace Adeyemi",
  });
  const heard = await reality("SELECT payload FROM outbox WHERE topic = 'thread.started'");
  expect(heard).toEqual([
    { payload: { threadId: thread!.id, contributionId: thread!.contributionId } },
  ]);
});

test("pressing the button twice, even at the same moment, opens one thread", async () => {
  const { grace, omar } = await aCouncil();
  const presses = [1, 2, 3].map(() => startThread(grace, question));
  const outcomes = await Promise.all(presses);
  expect(outcomes.map((outcome) => outcome.ok && outcome.value.number)).toEqual([1, 1, 1]);

  const other = await startThread(omar, { ...question, body: "It shut in March, they say." });
  expect(other).toMatchObject({ ok: true, value: { number: 2 } });
});

test("the same words are a new question eleven minutes later", async () => {
  const { grace } = await aCouncil();
  const now = new Date("2026-06-01T10:00:00Z");
  await startThread(at(grace, { now }), question);
  const again = at(grace, { now: new Date("2026-06-01T10:11:00Z") });
  expect(await startThread(again, question)).toMatchObject({ value: { number: 2 } });
});

test("a question that a check holds back is there for its author and the moderators alone", async () => {
  const { grace, omar, tom, anyone } = await aCouncil();
  const held = { title: "Who repairs the weir?", body: heldText };
  expect(await startThread(grace, held)).toEqual({ ok: true, value: { number: 1, isHeld: true } });
  for (const reader of [omar, anyone]) expect(await findThread(reader, { number: 1 })).toBeNull();
  for (const reader of [grace, tom]) {
    expect(await findThread(reader, { number: 1 })).toMatchObject({ visibility: "held" });
  }
});

test("nobody unknown asks", async () => {
  const { anyone } = await aCouncil();
  expect(await startThread(anyone, question)).toEqual({ ok: false, reason: "not-signed-in" });
});
