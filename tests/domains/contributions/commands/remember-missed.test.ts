import { expect, test } from "vitest";
import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { aQuestion, remembered, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";

test("what is missing is remembered, the oldest first and at most so many, until nothing is", async () => {
  const town = await aCouncil();
  await aQuestion(town.grace, "Why is the fountain dry?");
  await aQuestion(town.grace, "Why is the fountain off?");
  const id = await aQuestion(town.omar, "Who painted the fountain?");
  expect(await rememberMissed(town.ade, 2)).toBe(2);
  expect(await titlesLike(town.anyone, "painted")).toEqual([]);
  expect(await rememberMissed(town.ade, 2)).toBe(1);
  expect(await rememberMissed(town.ade, 2)).toBe(0);
  expect(await titlesLike(town.anyone, "painted")).toEqual(["Who painted the fountain?"]);

  await reviseContribution(town.omar, {
    id,
    title: "Who gilded the fountain?",
    body: "So bright.",
  });
  expect(await rememberMissed(town.ade, 2)).toBe(1);
  expect(await titlesLike(town.anyone, "painted")).toEqual([]);
  expect((await remembered(town.council)).texts).toBe(3);
});
