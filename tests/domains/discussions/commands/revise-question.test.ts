import { expect, test } from "vitest";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { reviseQuestion } from "#app/domains/discussions/commands/revise-question.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aThread, heldText } from "#tests/support/threads.ts";

const better = { title: "When will Mill Bridge be repaired?", body: "It shut in March 2026." };

test("an author puts a question better, and what it said before stays", async () => {
  const { grace, anyone } = await aCouncil();
  const number = await aThread(grace, { title: "The bridge?", body: "Shut." });
  expect(await reviseQuestion(grace, number, better)).toEqual({
    ok: true,
    value: { isHeld: false },
  });
  const thread = await findThread(anyone, { number });
  expect(thread).toMatchObject({ ...better, revision: 2 });
  expect(await listRevisions(anyone, thread!.contributionId)).toMatchObject([
    { ...better, revision: 2 },
    { title: "The bridge?", body: "Shut.", revision: 1 },
  ]);
});

test("an edit is looked at like a new question", async () => {
  const { grace, anyone } = await aCouncil();
  const number = await aThread(grace);
  const outcome = await reviseQuestion(grace, number, { ...better, body: heldText });
  expect(outcome).toEqual({ ok: true, value: { isHeld: true } });
  expect((await listThreads(anyone)).threads).toEqual([]);
});

test("nobody changes a question of somebody else, nor one that is not there", async () => {
  const { grace, omar } = await aCouncil();
  const number = await aThread(grace);
  expect(await reviseQuestion(omar, number, better)).toMatchObject({ reason: "not-author" });
  expect(await reviseQuestion(grace, 77, better)).toMatchObject({ reason: "not-found" });
});
