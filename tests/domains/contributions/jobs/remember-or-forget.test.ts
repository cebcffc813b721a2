import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { aQuestion, remembered, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("what is hidden is forgotten, and remembered again when it is let through", async () => {
  const town = await aCouncil();
  const id = await aQuestion(town.grace, "Why is the fountain dry?");
  await workOff(town.council);
  await changeVisibility(town.tom, id, "hidden");
  expect(await titlesLike(town.omar, "fountain")).toEqual([]); // at once, before anything is forgotten
  await workOff(town.council);
  expect((await remembered(town.council)).texts).toBe(0);

  await changeVisibility(town.tom, id, "visible");
  await workOff(town.council);
  expect(await titlesLike(town.omar, "fountain")).toEqual(["Why is the fountain dry?"]);
});
