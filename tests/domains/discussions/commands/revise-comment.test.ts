import { expect, test } from "vitest";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { reviseComment } from "#app/domains/discussions/commands/revise-comment.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aComment, aThread, heldText } from "#tests/support/threads.ts";

test("an author changes a comment, and what it said before stays", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const thread = await aThread(grace);
  const comment = await aComment(omar, thread, "It is shut.");
  expect(await reviseComment(omar, { thread, comment }, "It is open again.")).toEqual({
    ok: true,
    value: { isHeld: false },
  });
  const shown = await showComment(anyone, { thread, comment });
  expect(shown).toMatchObject({ body: "It is open again.", authorName: "Omar Haddad" });
  const revisions = await listRevisions(anyone, shown!.contributionId);
  expect(revisions.map(({ body }) => body)).toEqual(["It is open again.", "It is shut."]);
});

test("an edit is looked at like a new comment", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const thread = await aThread(grace);
  const comment = await aComment(omar, thread, "It is shut.");
  expect(await reviseComment(omar, { thread, comment }, heldText)).toEqual({
    ok: true,
    value: { isHeld: true },
  });
  expect(await showComment(anyone, { thread, comment })).toBeNull();
  expect(await showComment(omar, { thread, comment })).toMatchObject({ visibility: "held" });
});

test("nobody changes a comment of somebody else, nor one that is not there", async () => {
  const { grace, omar } = await aCouncil();
  const thread = await aThread(grace);
  const comment = await aComment(omar, thread, "It is shut.");
  expect(await reviseComment(grace, { thread, comment }, "Open.")).toMatchObject({
    reason: "not-author",
  });
  expect(await reviseComment(omar, { thread, comment: 9 }, "Open.")).toMatchObject({
    reason: "not-found",
  });
});
