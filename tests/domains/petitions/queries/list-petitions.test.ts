import { expect, test } from "vitest";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { countByState } from "#app/domains/petitions/queries/count-by-state.sql.server.ts";
import {
  listPetitions,
  petitionsPerPage,
} from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { aDocument, type Attributes } from "#tests/domains/petitions/an-import.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const perPage = petitionsPerPage;

test("pages run through all petitions, each once, forwards and back again", async () => {
  const town = await aCouncil();
  await fill(town, perPage * 2 + 7);
  const forwards: number[][] = [];
  let page = await list(town, { state: "all" });
  expect(page.previous).toBeNull();
  forwards.push(numbersOf(page));
  while (page.next) {
    page = await list(town, { state: "all", after: page.next });
    forwards.push(numbersOf(page));
  }
  expect(forwards.map(({ length }) => length)).toEqual([perPage, perPage, 7]);
  expect(new Set(forwards.flat()).size).toBe(perPage * 2 + 7);

  const backwards: number[][] = [numbersOf(page)];
  while (page.previous) {
    page = await list(town, { state: "all", before: page.previous });
    backwards.unshift(numbersOf(page));
  }
  expect(backwards).toEqual(forwards);
});

test("most signatures come first, and the older of two with as many", async () => {
  const town = await aCouncil();
  await fill(town, 9);
  const { petitions } = await list(town, { state: "all" });
  expect(petitions.map(({ number, count }) => `${count}: ${number}`)).toEqual([
    "2: 3",
    "2: 6",
    "2: 9",
    "1: 2",
    "1: 5",
    "1: 8",
    "0: 1",
    "0: 4",
    "0: 7",
  ]);
});

test("a list shows one state, the open ones unless asked otherwise", async () => {
  const town = await aCouncil();
  await fill(town, 9);
  expect(numbersOf(await list(town, {}))).toEqual([9, 5, 1]);
  expect(numbersOf(await list(town, { state: "closed" }))).toEqual([6, 2]);
  expect(numbersOf(await list(town, { state: "rejected" }))).toEqual([3, 8, 4, 7]);
  expect(await countByState(town.anyone)).toEqual({
    open: 3,
    closed: 2,
    withdrawn: 0,
    rejected: 4,
  });
});

test("a search finds words in title, text and details, in any of their forms", async () => {
  const town = await aCouncil();
  await importPetitions(town.ade, [
    line(1, { action: "More benches in the park" }),
    line(2, { background: "A bench would help." }),
    line(3, { additional_details: "Benches cost little.", state: "closed" }),
    line(4, { action: "Repair the swings" }),
  ]);
  expect(numbersOf(await list(town, { state: "all", q: "bench" }))).toEqual([1, 2, 3]);
  expect(numbersOf(await list(town, { q: "benches" }))).toEqual([1, 2]);
  expect(numbersOf(await list(town, { q: "'; DROP TABLE petitions & | ( <" }))).toEqual([]);
  expect(numbersOf(await list(town, { q: "\u0000swings" }))).toEqual([4]);
});

test("what is held is listed for nobody but moderators and the like", async () => {
  const town = await aCouncil();
  await fill(town, 2);
  await reality(
    "UPDATE contributions SET visibility = 'held' WHERE council_id = $1 AND title = $2",
    [town.council.id, "Petition 1"],
  );
  expect(numbersOf(await list(town, { state: "all" }))).toEqual([2]);
  expect(await countByState(town.anyone)).toEqual({
    open: 0,
    closed: 1,
    withdrawn: 0,
    rejected: 0,
  });
  const query = PetitionListQuery.parse({ state: "all" });
  expect(numbersOf(await listPetitions(town.tom, query))).toEqual([2, 1]);
});

test("another council's petitions are not listed", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  await fill(town, 3);
  expect(await list(neighbour, { state: "all" })).toEqual({
    petitions: [],
    previous: null,
    next: null,
  });
});

test("a token that is not one of ours begins at the beginning", async () => {
  const town = await aCouncil();
  await fill(town, 3);
  for (const token of ["", "x", "1", "1-", "-1-1", "9999999999-1", "1-2-3", "1e3-1", "1-1; --"]) {
    expect(numbersOf(await list(town, { state: "all", after: token }))).toEqual([3, 2, 1]);
    expect(numbersOf(await list(town, { state: "all", before: token }))).toEqual([3, 2, 1]);
  }
});

test("a page before the first is the first, and one after the last is empty", async () => {
  const town = await aCouncil();
  await fill(town, 3);
  const before = await list(town, { state: "all", before: "999999999-1" });
  expect(numbersOf(before)).toEqual([3, 2, 1]);
  expect(before).toMatchObject({ previous: null, next: null });
  const after = await list(town, { state: "all", after: "0-999999999" });
  expect(after).toEqual({ petitions: [], previous: null, next: null });
});

function list(town: Town, query: Record<string, string>) {
  return listPetitions(town.anyone, PetitionListQuery.parse(query));
}

function numbersOf({ petitions }: { petitions: { number: number }[] }) {
  return petitions.map(({ number }) => number);
}

/** Petition n has (n - 1) mod 3 signatures; of four, the first is open, the second closed, two rejected. */
async function fill(town: Town, count: number) {
  const states = ["open", "closed", "rejected", "rejected"];
  const lines = Array.from({ length: count }, (_, index) =>
    line(index + 1, { state: states[index % 4], signature_count: index % 3 }),
  );
  expect(await importPetitions(town.ade, lines)).toMatchObject({ added: count });
}

function line(id: number, attributes: Attributes): string {
  return JSON.stringify(aDocument(id, { opened_at: undefined, ...attributes }));
}
