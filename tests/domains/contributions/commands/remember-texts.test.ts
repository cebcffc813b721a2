import { expect, test } from "vitest";
import { rememberTexts } from "#app/domains/contributions/commands/remember-texts.sql.server.ts";
import { similarTexts } from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import type { Memorable } from "#app/domains/contributions/schema.similar.ts";
import { newId } from "#app/platform/ids.server.ts";
import { remembered, titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a text stands under its stems, its title weighing most, once for all it is remembered", async () => {
  const town = await aCouncil();
  const text = aConsultation({
    title: "Benches",
    text: "Where should benches stand?",
    details: "Stand",
  });
  await rememberTexts(town.ade, [text]);
  await rememberTexts(town.ade, [text]);

  expect(await remembered(town.council)).toEqual({ texts: 1, counted: 1, postings: 2, terms: 2 });
  const postings = await reality<{ term: string; weight: number }>(
    "SELECT term, weight FROM similar_postings WHERE council_id = $1 ORDER BY term",
    [town.council.id],
  );
  // 4 times in a text of length 5.5, and 1.5 times: 4 × 2.2 / (4 + 1.2 × (0.25 + 0.75 × 5.5 / 65))
  expect(postings).toEqual([
    { term: "bench", weight: 2011 },
    { term: "stand", weight: 1759 },
  ]);
});

test("with new words it is found under those alone", async () => {
  const town = await aCouncil();
  const text = aConsultation({ title: "A tram to the quay" });
  await rememberTexts(town.ade, [text]);
  await rememberTexts(town.ade, [{ ...text, title: "A ferry to the quay" }]);
  expect(await titlesLike(town.anyone, "tram")).toEqual([]);
  expect(await titlesLike(town.anyone, "ferries")).toEqual(["A ferry to the quay"]);
});

test("a text of two languages is shown once, in the one that somebody writes in", async () => {
  const town = await aCouncil();
  const english = aConsultation({ title: "A tram to Cardiff" });
  await rememberTexts(town.ade, [
    english,
    { ...english, locale: "cy", title: "Tram i Gaerdydd", text: "Beth am dram?" },
  ]);
  const asked = { title: "Tram i Gaerdydd", locale: "cy" } as const;
  expect(await similarTexts(town.anyone, asked, { limit: 5 })).toMatchObject([
    { title: "Tram i Gaerdydd", locale: "cy", kind: "consultation", url: "/consultations/1" },
  ]);
  expect(await titlesLike(town.anyone, "Trams")).toEqual(["A tram to Cardiff"]);
});

test("many at once, with nothing to say or with more than anybody reads, are taken as they are", async () => {
  const town = await aCouncil();
  await rememberTexts(town.ade, []);
  await rememberTexts(town.ade, [
    aConsultation({ title: "", text: null }),
    aConsultation({ title: "The of and", text: "???" }),
    aConsultation({ title: "x".repeat(5_000), text: "word ".repeat(20_000) }),
  ]);
  expect(await remembered(town.council)).toEqual({ texts: 3, counted: 3, postings: 1, terms: 1 });
});

function aConsultation(words: Partial<Memorable>): Memorable {
  const place = { kind: "consultation", subjectId: newId(), url: "/consultations/1" } as const;
  return { ...place, locale: "en", title: "", ...words };
}
