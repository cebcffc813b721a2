import { expect, test } from "vitest";
import { storePetitions } from "#app/domains/petitions/commands/store-petitions.sql.server.ts";
import type { Row } from "#app/domains/petitions/rules.importing.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("rows that PostgreSQL refuses stand alone, wherever they are in the batch", async () => {
  const town = await aCouncil();
  const rows = Array.from({ length: 33 }, (_, index) => row(index + 1));
  rows[0] = { ...rows[0]!, title: "NUL \u0000" };
  rows[16] = { ...rows[16]!, openedAt: "0000-01-01T00:00:00Z" };
  rows[17] = { ...rows[17]!, source: { half: "\ud800" } };
  rows[32] = { ...rows[32]!, count: 3_000_000_000 };

  const stored = await storePetitions(town.ade, rows);
  expect(stored.unstorable.map(({ line }) => line)).toEqual([1, 17, 18, 33]);
  expect(stored).toMatchObject({ added: 29, updated: 0, unchanged: 0 });
  const [kept] = await reality(
    `SELECT count(*)::int AS petitions,
       (SELECT count(*)::int FROM contributions WHERE council_id = $1) AS texts
     FROM petitions WHERE council_id = $1`,
    [town.council.id],
  );
  expect(kept).toEqual({ petitions: 29, texts: 29 });
});

test("what is wrong with the database itself is not taken for a bad row", async () => {
  const town = await aCouncil();
  const away = { ...town.ade, write: () => Promise.reject(new Error("the database is away")) };
  await expect(storePetitions(away, [row(1)])).rejects.toThrow("the database is away");
});

function row(id: number): Row {
  return {
    line: id,
    sourceId: String(id),
    sourceHash: `hash ${id}`,
    source: {},
    title: `Petition ${id}`,
    body: "Because.",
    details: null,
    state: "open",
    count: 0,
    countedAt: "2021-01-01T00:00:00Z",
    createdAt: "2021-01-01T00:00:00Z",
    openedAt: null,
    closesAt: null,
    closedAt: null,
    rejectedAt: null,
    rejectionCode: null,
    rejectionDetails: null,
    respondedAt: null,
    responseSummary: null,
    responseHtml: null,
    byCountry: [],
    topics: [],
  };
}
