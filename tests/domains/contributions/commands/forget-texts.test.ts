import { expect, test } from "vitest";
import { forgetTexts } from "#app/domains/contributions/commands/forget-texts.sql.server.ts";
import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { aQuestion, remembered, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";

test("what is forgotten leaves nothing behind, and the rest as it was", async () => {
  const town = await aCouncil();
  const kept = await aQuestion(town.grace, "Why is the fountain dry?", "Dry.");
  await rememberContributions(town.ade, [kept]);
  const before = await remembered(town.council);
  const gone = await aQuestion(town.omar, "Is the fountain being repaired?");
  await rememberContributions(town.ade, [gone]);
  expect(await titlesLike(town.anyone, "fountain")).toHaveLength(2);

  await forgetTexts(town.ade, [{ kind: "question", subjectId: gone }]);
  await forgetTexts(town.ade, [{ kind: "question", subjectId: gone }]);
  await forgetTexts(town.ade, []);
  expect(await titlesLike(town.anyone, "fountain")).toEqual(["Why is the fountain dry?"]);
  expect(await remembered(town.council)).toEqual(before);
});

test("nobody forgets what belongs to another council", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  const id = await aQuestion(westford.grace, "Why is the fountain dry?");
  await rememberContributions(westford.ade, [id]);
  await forgetTexts(eastmere.ade, [{ kind: "question", subjectId: id }]);
  expect(await titlesLike(westford.anyone, "fountain")).toHaveLength(1);
});
