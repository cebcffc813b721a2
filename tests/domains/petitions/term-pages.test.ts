import { expect, test } from "vitest";
import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { countByTerm } from "#app/domains/petitions/queries/count-by-term.sql.server.ts";
import * as archive from "#app/routes/public/petitions/archive.tsx";
import * as listCsv from "#app/routes/public/petitions/list-csv.ts";
import * as listJson from "#app/routes/public/petitions/list-json.ts";
import * as list from "#app/routes/public/petitions/list.tsx";
import * as endTerm from "#app/routes/staff/settings/petitions/end-term.tsx";
import * as newTerm from "#app/routes/staff/settings/petitions/new-term.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition belongs to the term in which it was published, by the days of the council", async () => {
  const town = await twoTerms();
  // Midnight in Westford is 23:00 of the day before in universal time.
  await published(town, { opened_at: "2022-05-08T22:59:59Z", state: "closed" });
  await published(town, { opened_at: "2022-05-08T23:00:00Z" });
  await published(town, { opened_at: "2018-05-07T22:59:59Z", state: "closed" });
  await published(town, { opened_at: null, rejected_at: "2019-01-01", state: "rejected" });
  const numbers = async (term: string) => {
    const { data } = await read(town, listJson, `/petitions.json?term=${term}`);
    return (data as { id: number }[]).map(({ id }) => id);
  };
  expect(await numbers("old")).toEqual([1, 4]);
  expect(await numbers("new")).toEqual([2]);
  expect(await numbers("never")).toEqual([]);
  expect(await numbers("")).toEqual([1, 2, 3, 4]);
  const { links } = await read(town, listJson, "/petitions.json?term=old");
  expect(links).toMatchObject({ self: `${town.council.origin}/petitions.json?term=old&page=1` });
  const table = await text(town, listCsv, "/petitions.csv?term=new");
  expect(table.split("\r\n").slice(1)).toEqual([expect.stringContaining("/petitions/2,open"), ""]);
});

test("the list names the term and its days, in both languages", async () => {
  const town = await twoTerms();
  await published(town, { opened_at: "2020-01-01T12:00:00Z", state: "closed" });
  const path = "/petitions?state=closed&term=old";
  const page = shownPage(list.default, "en", await ask(town.anyone, list, { path }));
  expect(page).toContain("Closed petitions: Old");
  expect(page).toContain("8 May 2018 to 8 May 2022");
  expect(page).toContain('<option value="old" selected="">Old</option>');
  expect(page).toContain('href="/petitions/1"');
  expect(page).toContain('href="/petitions?term=old"');
  const welsh = at(town.anyone, { locale: "cy" });
  const other = shownPage(
    list.default,
    "cy",
    await ask(welsh, list, { path: "/petitions?term=new" }),
  );
  expect(other).toContain("Newydd");
  expect(other).toContain("ers 9 Mai 2022");
  expect(other).not.toContain('href="/petitions/1"');
});

test("the archive tells what became of each term’s petitions, and leads to them", async () => {
  const town = await twoTerms();
  const old = { opened_at: "2020-01-01T12:00:00Z" };
  await published(town, { ...old, state: "closed", responded_at: "2020-06-01" });
  const debated = await published(town, { ...old, state: "closed" });
  await published(town, { ...old, state: "withdrawn" });
  await published(town, { opened_at: null, rejected_at: "2020-02-01", state: "rejected" });
  await published(town, { opened_at: null, rejected_at: "2020-02-01", state: "hidden" });
  await reality(
    `INSERT INTO petition_entries (council_id, id, petition_id, kind, state)
     VALUES ($1, gen_random_uuid(), $2, 'debate', 'held'), ($1, gen_random_uuid(), $2, 'hearing', 'held')`,
    [town.council.id, debated],
  );
  const none = { all: 0, open: 0, closed: 0, withdrawn: 0, rejected: 0, answered: 0, debated: 0 };
  expect(await countByTerm(town.anyone)).toEqual([
    { ...none, slug: "new" },
    { slug: "old", all: 4, open: 0, closed: 2, withdrawn: 1, rejected: 1, answered: 1, debated: 1 },
  ]);
  const neighbour = await twoTerms();
  expect(await countByTerm(neighbour.anyone)).toMatchObject([{ all: 0 }, { all: 0 }]);
  const page = shownPage(archive.default, "en", await ask(town.anyone, archive, { path: "/" }));
  expect(page).toContain('href="/petitions?state=closed&amp;term=old">2<');
  expect(page).toContain('href="/petitions?state=all&amp;term=old">4<');
  expect(page).toContain("since 9 May 2022");
});

test("a term’s form with a mistake is shown again; another council’s term has no page", async () => {
  const town = await twoTerms();
  const send = (form: Record<string, string>) => ask(town.ade, newTerm, { path: "/", form });
  const right = { name: "T", nameCy: "T", startsOn: "2010-01-01", endsOn: "2011-01-01" };
  expect(await send({ ...right, endsOn: "2009-01-01" })).toMatchObject({
    status: 422,
    data: { problems: [{ field: "endsOn", key: "term-ends-before" }] },
  });
  expect(await send({ ...right, startsOn: "0000-01-01" })).toMatchObject({
    data: { problems: [{ field: "startsOn", key: "term-day-wrong" }] },
  });
  expect(await send({ ...right, endsOn: "" })).toMatchObject({
    status: 409,
    data: { problems: [{ key: "refused-term-overlaps" }], values: { endsOn: "" } },
  });
  expect(await send(right)).toMatchObject({ status: 303 });
  const end = (params: Record<string, string>, endsOn: string) =>
    ask(town.ade, endTerm, { path: "/", params, form: { endsOn } });
  expect(await end({ term: "new" }, "soon")).toMatchObject({ status: 422 });
  expect(await end({ term: "new" }, "2026-05-10")).toMatchObject({ status: 303 });
  expect(await end({ term: "t" }, "2018-05-08")).toMatchObject({ status: 409 });
  const other = await aCouncil();
  expect(await ask(other.ade, endTerm, { path: "/", params: { term: "new" } })).toMatchObject({
    status: 404,
  });
});

async function twoTerms(): Promise<Town> {
  const town = await aCouncil();
  const old = { name: "Old", nameCy: "Hen", startsOn: "2018-05-08", endsOn: "2022-05-08" };
  await addTerm(town.ade, old);
  await addTerm(town.ade, { name: "New", nameCy: "Newydd", startsOn: "2022-05-09", endsOn: null });
  return town;
}

/** A petition as it was some time ago; its id. */
async function published(town: Town, columns: Record<string, string | null>): Promise<string> {
  const { id } = await aPetition(town);
  const sets = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`);
  await reality(`UPDATE petitions SET ${sets.join(", ")} WHERE id = $1`, [
    id,
    ...Object.values(columns),
  ]);
  return id;
}

async function text(town: Town, route: { loader: (args: never) => unknown }, path: string) {
  const context = { ...town.anyone, page: { tag: () => undefined } };
  const request = new Request(new URL(path, town.council.origin));
  return ((await route.loader({ request, params: {}, context } as never)) as Response).text();
}

async function read(town: Town, route: { loader: (args: never) => unknown }, path: string) {
  return JSON.parse(await text(town, route, path)) as { links: object; data: object[] };
}
