import { expect, test } from "vitest";
import { listPromises } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { aDocument, imported } from "#tests/domains/petitions/an-import.ts";
import { confirmed, drained, thresholdNews } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const stamped = "2021-02-15T08:05:57.000Z";

test("a petition that comes open keeps the council's scheme of today; a closed one has none", async () => {
  const town = await aCouncil();
  const closed = { state: "closed", closed_at: stamped };
  await imported(town, aDocument(7), aDocument(8, closed));
  const [open, over] = await petitionsOf(town);
  expect(open).toMatchObject({ scheme: { localConnections: expect.any(Array) } });
  expect(over).toMatchObject({ scheme: null });
  const thresholds = await thresholdsOf(town);
  expect(thresholds.length).toBeGreaterThan(0);
  expect(new Set(thresholds.map(({ number }) => number))).toEqual(new Set([1]));
  expect(thresholds.every(({ reachedAt }) => reachedAt === null)).toBe(true);

  await imported(town, aDocument(8, { closing_date: "2099-06-30" }));
  expect((await petitionsOf(town))[1]).toMatchObject({ state: "open", scheme: expect.anything() });
});

test("thresholds it comes with are stamped as they were, and nobody is told", async () => {
  const town = await aCouncil();
  await imported(
    town,
    aDocument(7, {
      signature_count: 900_000,
      response_threshold_reached_at: stamped,
      government_response_at: "2021-03-22T13:00:23.125Z",
      government_response: { summary: "Yes.", details: "We will." },
    }),
  );
  const [petition] = await petitionsOf(town);
  const all = await thresholdsOf(town);
  expect(all.filter(({ consequence }) => consequence === "response")).toMatchObject([
    { reachedAt: new Date(stamped), actedAt: new Date("2021-03-22T13:00:23.125Z") },
  ]);
  for (const { consequence, scope, reachedAt, actedAt } of all) {
    if (consequence === "response" || scope === "local") continue;
    expect({ reachedAt, actedAt }).toEqual({
      reachedAt: new Date("2021-09-14T09:31:10.064Z"),
      actedAt: null,
    });
  }
  await confirmed(town, petition!.id, [{}]);
  await drained(town, petition!.id);
  expect(await thresholdNews(petition!.id)).toEqual([]);
});

test("a response that the earlier site promised and did not give is owed here", async () => {
  const town = await aCouncil();
  const reached = { signature_count: 900_000, response_threshold_reached_at: stamped };
  const answered = { government_response: { summary: "Yes." }, government_response_at: stamped };
  await imported(town, aDocument(7, reached), aDocument(8, { ...reached, ...answered }));
  const { owed, answered: given } = await listPromises(town.anyone);
  // The end of the twentieth working day after it was reached.
  expect(owed).toMatchObject([
    { number: 1, step: "response", dueAt: new Date("2021-03-16T00:00:00Z") },
  ]);
  expect(given).toEqual([]);
});

function petitionsOf(town: Town) {
  return reality<{ id: string; state: string; scheme: object | null }>(
    "SELECT id, state, scheme FROM petitions WHERE council_id = $1 ORDER BY number",
    [town.council.id],
  );
}

interface Stamp {
  number: number;
  consequence: string;
  scope: string;
  reachedAt: Date | null;
  actedAt: Date | null;
}

function thresholdsOf(town: Town) {
  return reality<Stamp>(
    `SELECT p.number, t.consequence, t.scope, t.reached_at AS "reachedAt", t.acted_at AS "actedAt"
     FROM petition_thresholds t JOIN petitions p ON p.id = t.petition_id
     WHERE t.council_id = $1 ORDER BY t.needed`,
    [town.council.id],
  );
}
