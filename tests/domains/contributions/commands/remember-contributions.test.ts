import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aQuestion, remembered, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";

test("what everyone may read is remembered, and forgotten once they may not", async () => {
  const town = await aCouncil();
  const id = await aQuestion(town.grace, "Why is the fountain dry?");
  await changeVisibility(town.tom, id, "held");
  await rememberContributions(town.ade, [id]);
  expect((await remembered(town.council)).texts).toBe(0);

  await changeVisibility(town.tom, id, "visible");
  await rememberContributions(town.ade, [id]);
  expect(await titlesLike(town.anyone, "fountains")).toEqual(["Why is the fountain dry?"]);

  await changeVisibility(town.tom, id, "hidden");
  await rememberContributions(town.ade, [id]);
  expect(await remembered(town.council)).toMatchObject({ texts: 0, postings: 0, counted: 0 });
});

test("comments, and ids of nothing, are passed over", async () => {
  const town = await aCouncil();
  const { id } = await writeContribution(town.grace, {
    kind: "comment",
    format: "plain",
    body: "Dry as dust.",
    url: "/threads/1/comments/1",
    pageTag: "thread:1",
  });
  await rememberContributions(town.ade, [id, newId()]);
  expect((await remembered(town.council)).texts).toBe(0);
});
