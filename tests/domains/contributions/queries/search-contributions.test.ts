import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { searchContributions } from "#app/domains/contributions/queries/search-contributions.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil } from "#tests/support/council.ts";

test("finds what speaks of it, titles first", async () => {
  const { grace, anyone } = await aCouncil();
  const inBody = await aQuestion(grace, "Bins", "The allotments have no bins.");
  const inTitle = await aQuestion(grace, "More allotments", "Please.");
  await aQuestion(grace, "Buses", "The last one leaves at nine.");

  const found = await searchContributions(anyone, { words: "allotment" });
  expect(found.map(({ id }) => id)).toEqual([inTitle, inBody]);
  expect(found[0]).toMatchObject({
    kind: "question",
    title: "More allotments",
    beginning: "Please.",
  });
});

test("words can be excluded and phrases kept together; odd input is no error", async () => {
  const { grace, anyone } = await aCouncil();
  const id = await aQuestion(grace, "Swimming pool", "The pool on Abbey Road leaks.");
  const words = async (words: string) =>
    (await searchContributions(anyone, { words })).map((found) => found.id);
  expect(await words('"abbey road"')).toEqual([id]);
  expect(await words("pool -leaks")).toEqual([]);
  expect(await words("pool OR' ) ((\"")).toEqual([id]);
  expect(await words("")).toEqual([]);
});

test("what is hidden or held is found by those who may read it and nobody else", async () => {
  const { grace, omar, tom, anyone } = await aCouncil();
  const id = await aQuestion(grace, "Wasps at the depot", "Nests everywhere.");
  for (const visibility of ["held", "hidden"] as const) {
    await changeVisibility(tom, id, visibility);
    for (const [reader, count] of [
      [anyone, 0],
      [omar, 0],
      [grace, 1],
      [tom, 1],
    ] as const) {
      expect(await searchContributions(reader, { words: "wasps" })).toHaveLength(count);
    }
  }
});

test("one kind can be asked for, and another council's texts are never found", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  await aQuestion(westford.grace, "Otters", "Seen by the weir.");
  const search = (context: Context, kind: "question" | "petition") =>
    searchContributions(context, { words: "otters", kind });
  expect(await search(westford.anyone, "question")).toHaveLength(1);
  expect(await search(westford.anyone, "petition")).toHaveLength(0);
  expect(await search(eastmere.tom, "question")).toHaveLength(0);
});

async function aQuestion(context: Context, title: string, body: string): Promise<string> {
  const place = { url: "/threads/1", pageTag: "thread:1" };
  const question = { kind: "question", format: "plain", title, body, ...place } as const;
  return (await writeContribution(context, question)).id;
}
