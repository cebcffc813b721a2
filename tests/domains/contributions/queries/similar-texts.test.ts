import { expect, test } from "vitest";
import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { similarTexts } from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import { aQuestion, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("the closest comes first, by its words, their stems, their relations and its title", async () => {
  const town = await aCouncil();
  await remember(town, {
    "Plant more trees along Mill Lane": "The lane has lost its shade.",
    "More shade in the market square": "Plant trees where people wait for the bus.",
    "Repair the swings in Abbey Park": "Children fall off them.",
  });
  expect(await titlesLike(town.anyone, "Planting trees on Mill Lane")).toEqual([
    "Plant more trees along Mill Lane",
    "More shade in the market square",
  ]);
});

test("among texts that share the same word, the one on a related matter comes first", async () => {
  const town = await aCouncil();
  await remember(town, {
    "The council should publish its accounts": "Money and figures.",
    "The council should cull the gulls": "Birds steal sandwiches.",
    "The council should open the baths": "Swimming is for all.",
  });
  const [first] = await titlesLike(town.anyone, "Council, stop the pigeons and seagulls");
  expect(first).toBe("The council should cull the gulls");
});

test("nobody is shown another council's texts, nor counts them", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  await remember(westford, { "Why is the fountain dry?": "Since May." });
  await remember(eastmere, { "Is the fountain safe to drink?": "Asking for a dog." });
  expect(await titlesLike(westford.anyone, "fountain")).toEqual(["Why is the fountain dry?"]);
  expect(await titlesLike(eastmere.ade, "fountain")).toEqual(["Is the fountain safe to drink?"]);
  expect(await titlesLike((await aCouncil()).anyone, "fountain")).toEqual([]);
});

test("nothing is like what says nothing, and whatever is typed is only text", async () => {
  const town = await aCouncil();
  await remember(town, { "Why is the fountain dry?": "Since May." });
  for (const title of [
    "",
    "   ",
    "the of and",
    "qzxv wblk",
    "!?*&|<->:()'\"\\",
    "%_\u0000",
    "🦄",
  ]) {
    expect(await titlesLike(town.anyone, title)).toEqual([]);
  }
  expect(await titlesLike(town.anyone, "fountain'; DROP TABLE similar_texts; --")).toHaveLength(1);
  expect(await titlesLike(town.anyone, "fountain\u0000 \ud800 \u202e")).toHaveLength(1);
});

test("five thousand letters are read, and what comes after them is not", async () => {
  const town = await aCouncil();
  await remember(town, { "Why is the fountain dry?": "Since May." });
  const ask = (text: string) => similarTexts(town.anyone, { title: "", text }, { limit: 5 });
  expect(await ask("Dry fountain. ".repeat(400))).toHaveLength(1);
  expect(await ask(`Dry fountain.${" ".repeat(5_000)}`)).toHaveLength(1);
  expect(await ask(`${" ".repeat(5_000)}Dry fountain.`)).toEqual([]);
});

async function remember(town: Town, texts: Record<string, string>): Promise<void> {
  const ids: string[] = [];
  for (const [title, body] of Object.entries(texts))
    ids.push(await aQuestion(town.grace, title, body));
  await rememberContributions(town.ade, ids);
}
