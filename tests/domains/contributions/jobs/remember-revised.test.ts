import { expect, test } from "vitest";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { aQuestion, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("a question with new words is found under those", async () => {
  const town = await aCouncil();
  const id = await aQuestion(town.grace, "Why is the fountain dry?");
  await workOff(town.council);
  await reviseContribution(town.grace, {
    id,
    title: "Why is the bandstand shut?",
    body: "Since May.",
  });
  await workOff(town.council);
  expect(await titlesLike(town.omar, "fountain")).toEqual([]);
  expect(await titlesLike(town.omar, "bandstand")).toEqual(["Why is the bandstand shut?"]);
});
