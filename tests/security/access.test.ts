import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "#app/site.server.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import "#tests/support/database.ts";
import { accessTable, differingCells } from "#tests/security/access-table.ts";
import { keepTables } from "#tests/security/kept-tables.ts";
import { lookAtAll, sendToAll, type Cell } from "#tests/security/matrix.ts";
import { placesOf, strangers } from "#tests/security/places.ts";
import {
  answersOf,
  auditorGaps,
  betrayals,
  blindHands,
  operatorFinds,
  strangersWithKeys,
  type Answers,
} from "#tests/security/promises.ts";
import { aRealm } from "#tests/security/realm.ts";
import { searchOf, type Search } from "#tests/security/search.ts";
import { siteRoutes, type SiteRoute } from "#tests/security/site-routes.ts";

const file = "tests/security/access.md";

describe.skipIf(!isBuilt)("who may do what", () => {
  let site: Site;
  let routes: SiteRoute[];
  let cells: Cell[];
  let answers: Answers;
  let changedByLooking: string[];
  let changed: Map<Cell, string[]>;
  let found: Search["found"];

  beforeAll(async () => {
    const realm = await aRealm();
    site = await openSite({ host: "127.0.0.1", port: 0 });
    routes = await siteRoutes();
    const places = placesOf(routes, realm);
    const kept = await keepTables();
    const search = await searchOf(realm);
    const visited = { port: site.port, realm, take: search.take };
    const looks = await lookAtAll(visited, places);
    await search.follow(site.port);
    changedByLooking = await kept.changed();
    await kept.putBack(changedByLooking);
    const sent = await sendToAll(visited, places, kept);
    changed = sent.changed;
    found = search.found;
    cells = [...looks, ...sent.cells];
    answers = answersOf(cells);
  }, 300_000);
  afterAll(() => site?.close());

  test("every route with parameters is asked about something that exists", () => {
    expect(strangers(routes)).toEqual([]);
  });

  test("everybody is answered as the table says", () => {
    const table = accessTable(cells);
    if (process.env.UPDATE_ACCESS) writeFileSync(file, table);
    const known = readFileSync(file, "utf8");
    const unexpected = differingCells(table, known);
    console.log(`access matrix: ${cells.length} cells, ${unexpected} unexpected`);
    expect(cells.length).toBeGreaterThan(5_000);
    expect(table).toBe(known);
  });

  test("no answer carries what its reader may not see", () => {
    const { responses, roles, leaks } = found;
    console.log(`canary crawl: ${responses} responses, ${roles} roles, ${leaks.length} leaks`);
    expect(responses).toBeGreaterThan(cells.length);
    expect(leaks).toEqual([]);
  });

  test("auditors are shown no form of staff that they cannot send", () => {
    expect(found.forms).toEqual([]);
  });

  test("nothing breaks", () => {
    const broken = cells.filter(({ outcome }) => outcome.startsWith("5"));
    expect(
      broken.map(({ place, method, visitor }) => `${method} ${place.path} ${visitor}`),
    ).toEqual([]);
  });

  test("what somebody may not read is not told from what never was", () => {
    expect(betrayals(answers)).toEqual([]);
  });

  test("who may act may read", () => {
    expect(blindHands(answers)).toEqual([]);
  });

  test("auditors see what staff see and change nothing", () => {
    expect(auditorGaps(answers)).toEqual([]);
  });

  test("operators see nothing of the council", () => {
    expect(operatorFinds(answers)).toEqual([]);
  });

  test("the administrator of another council is a stranger", () => {
    expect(strangersWithKeys(answers)).toEqual([]);
  });

  test("looking changes nothing but the record of who read", () => {
    expect(changedByLooking).toEqual(["audit_entries"]);
  });

  test("who is turned away has changed nothing", () => {
    const refused = [...changed].filter(([{ outcome }]) => /^(–|sign in|4..)$/.test(outcome));
    const kept = refused.map(([{ place, visitor, outcome }, tables]) => ({
      cell: `${visitor} ${place.path}`,
      // A form that is shown again shows what it is about, and that somebody read it is noted.
      tables: tables.filter((name) => name !== "audit_entries" || !/^(409|422)$/.test(outcome)),
    }));
    expect(kept.filter(({ tables }) => tables.length > 0)).toEqual([]);
  });
});
