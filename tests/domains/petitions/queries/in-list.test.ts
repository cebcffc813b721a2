import { expect, test } from "vitest";
import { listForCsv } from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import { listNumbers } from "#app/domains/petitions/queries/list-numbers.sql.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { listNames, type ListName } from "#app/domains/petitions/rules.ts";
import { PetitionDataQuery, PetitionListQuery } from "#app/domains/petitions/schema.ts";
import * as listPage from "#app/routes/public/petitions/list.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aDocument, imported } from "#tests/domains/petitions/an-import.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const moment = "2021-02-15T08:05:57.000Z";
const closed = { state: "closed", closed_at: moment };
const due = { response_threshold_reached_at: moment };
const response = { summary: "Yes.", details: "We will.", created_at: moment };
const toDebate = { debate_threshold_reached_at: moment };
const debate = { debated_on: "2021-02-15", overview: "They spoke." };

test("lists say what came of petitions, whether here or at an earlier site", async () => {
  const town = await aCouncil();
  await imported(
    town,
    aDocument(1, due),
    aDocument(2, { ...closed, ...due, government_response: response }),
    aDocument(3, toDebate),
    aDocument(4, { ...toDebate, debate_outcome_at: moment, debate }),
    aDocument(5, { ...toDebate, debate_outcome_at: moment, debate: null }),
    aDocument(6, { scheduled_debate_date: "2099-01-01" }),
    ...[7, 8, 9, 10].map((id) => aDocument(id)),
    aDocument(11, { state: "rejected", opened_at: null, rejected_at: moment }),
  );
  await anEntry(town.ade, 7, "response", aResponse());
  await anEntry(town.ade, 8, "debate", { title: "Council", occursOn: "2099-02-03" });
  await anEntry(town.ade, 9, "debate", { title: "Council", occursOn: "2020-02-03" });
  await anEntry(town.ade, 10, "no-debate", { why: "It is decided." });
  const lists: Partial<Record<ListName, number[]>> = {
    awaiting_response: [1],
    with_response: [2, 7],
    awaiting_debate: [3, 6, 8],
    debated: [4, 9],
    not_debated: [5, 10],
    rejected: [11],
  };
  for (const [state, numbers] of Object.entries(lists)) {
    expect([state, await everywhere(town, state)]).toEqual([state, [numbers, numbers, numbers]]);
  }
});

test("the newest petitions come first, page by page, there and back", async () => {
  const town = await aCouncil();
  const day = (count: number) => new Date(Date.UTC(2021, 0, count)).toISOString();
  const all = Array.from({ length: 60 }, (_, at) => aDocument(at + 1, { opened_at: day(at + 1) }));
  await imported(town, ...all, aDocument(61, closed));
  await reality("UPDATE petitions SET signature_count = number WHERE council_id = $1", [
    town.council.id,
  ]);
  const newest = Array.from({ length: 60 }, (_, at) => 60 - at);
  const pages = [];
  let after: string | null = null;
  do {
    const page = await listed(town, { state: "recent", ...(after ? { after } : {}) });
    pages.push(page);
    after = page.next;
  } while (after);
  expect(pages.map(({ numbers }) => numbers.length)).toEqual([25, 25, 10]);
  expect(pages.flatMap(({ numbers }) => numbers)).toEqual(newest);
  const back = await listed(town, { state: "recent", before: pages[2]!.previous! });
  expect(back.numbers).toEqual(pages[1]!.numbers);
  const query = PetitionDataQuery.parse({ state: "recent", page: "2" });
  expect((await listNumbers(town.anyone, query)).numbers).toEqual(newest.slice(25, 50));
});

test("every list has a page with a heading; one that is not there is said not to be", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(1));
  for (const locale of ["en", "cy"] as const) {
    const visitor = { ...town.anyone, locale };
    for (const name of [...listNames, "lost", "<b>"]) {
      const path = `/petitions?state=${encodeURIComponent(name)}`;
      const answer = await ask(visitor, listPage, { path });
      const html = shownPage(listPage.default, locale, answer);
      expect([name, html.includes("govuk-inset-text")]).toEqual([name, /lost|<b>/.test(name)]);
      expect(html).toMatch(/<h2 class="govuk-heading-l">[^<]{3,}<\/h2>/);
      if (name === "lost") expect(html).toContain("“lost”");
      if (name === "<b>") expect(html).toContain("&lt;b&gt;");
    }
  }
});

/** The numbers on a list: the page's, the data's and the table's. */
async function everywhere(town: Town, state: string): Promise<number[][]> {
  const query = PetitionDataQuery.parse({ state });
  const table = await listForCsv(town.anyone, query);
  return [
    (await listed(town, { state })).numbers,
    (await listNumbers(town.anyone, query)).numbers,
    table.map(({ number }) => number),
  ];
}

async function listed(town: Town, given: Record<string, string>) {
  const page = await listPetitions(town.anyone, PetitionListQuery.parse(given));
  return { ...page, numbers: page.petitions.map(({ number }) => number) };
}
