import { expect, test } from "vitest";
import { aQuestion, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("what was just written is found when somebody else writes about it", async () => {
  const town = await aCouncil();
  await aQuestion(town.grace, "Why is the fountain dry?");
  expect(await titlesLike(town.omar, "A fountain that works")).toEqual([]);
  await workOff(town.council);
  expect(await titlesLike(town.omar, "A fountain that works")).toEqual([
    "Why is the fountain dry?",
  ]);
});
