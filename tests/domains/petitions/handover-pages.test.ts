import { expect, test } from "vitest";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import * as begin from "#app/routes/public/petitions/new/begin.tsx";
import * as check from "#app/routes/public/petitions/new/check.tsx";
import * as draftPage from "#app/routes/public/petitions/new/draft.tsx";
import * as handover from "#app/routes/public/petitions/new/handover.tsx";
import * as otherWays from "#app/routes/public/petitions/new/other-ways.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aDraft, newPlace, schemeOf, written } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const base = "/petitions/new";
const about = { connection: "lives", concerns: "roads" };

test("a petition about another council's matter is written on and sent in there, after its writer agreed", async () => {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  await neighbours(town, county);
  const draft = await aDraft(town);

  const path = `${base}/other-ways?because=roads`;
  const told = await ask(town.anyone, begin, { path: base, form: about, draft });
  expect(told.location).toBe(path);
  expect(await ask(town.anyone, otherWays, { path, draft })).toMatchObject({
    data: { way: { kind: "tier", tier: { council: "Eastmere" }, draft: { title: written.title } } },
  });
  expect(await draftsOf(county)).toBe(0);

  const at = { path: `${base}/handover`, draft };
  expect((await ask(town.anyone, handover, at)).location).toBe(base);
  const moved = await ask(town.anyone, handover, { ...at, form: { matter: "roads" } });
  expect(moved.location).toBe(`${base}/handover`);
  const { data } = await ask(town.anyone, handover, at);
  const { link } = (data as { handover: { link: string } }).handover;
  expect(link.startsWith(county.council.origin)).toBe(true);

  const secret = link.split("/").at(-1)!;
  const there = { path: new URL(link).pathname, params: { secret } };
  expect(await ask(county.anyone, draftPage, { ...there, form: {} })).toMatchObject({
    location: base,
    cookie: secret,
  });
  const form = { connection: "works", concerns: "council" };
  const joined = await ask(county.anyone, begin, { path: base, form, draft: secret });
  expect(joined.location).toBe(`${base}/check`);
  expect(await petitionsOf(county)).toBe(0);
  const send = { path: `${base}/check`, form: {}, draft: secret, address: newPlace() };
  expect((await ask(county.anyone, check, send)).location).toBe("/petitions/started");
  expect([await petitionsOf(town), await petitionsOf(county)]).toEqual([0, 1]);
});

test("whoever has written nothing yet is led to the other council, and nothing is stored", async () => {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  await neighbours(town, county);
  const told = await ask(town.anyone, begin, { path: base, form: about });
  expect(told).toMatchObject({ location: `${base}/other-ways?because=roads`, cookie: null });
  expect(await ask(town.anyone, otherWays, { path: told.location! })).toMatchObject({
    data: { way: { tier: { origin: county.council.origin }, draft: null } },
  });
  const at = { path: `${base}/handover`, form: { matter: "roads" } };
  expect((await ask(town.anyone, handover, at)).location).toBe(base);
  expect([await draftsOf(town), await draftsOf(county)]).toEqual([0, 0]);
});

async function neighbours(town: Town, { council }: Town): Promise<void> {
  const roads = { key: "roads", matter: "Roads", matterCy: "Ffyrdd", councilSlug: council.slug };
  await schemeOf(town, { otherTiers: [roads] });
  forgetCouncils();
}

async function draftsOf({ council }: Town): Promise<number> {
  const rows = await reality("SELECT 1 FROM petition_drafts WHERE council_id = $1", [council.id]);
  return rows.length;
}

async function petitionsOf({ council }: Town): Promise<number> {
  const rows = await reality("SELECT 1 FROM petitions WHERE council_id = $1", [council.id]);
  return rows.length;
}
