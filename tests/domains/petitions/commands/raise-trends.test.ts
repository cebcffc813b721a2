import { expect, test } from "vitest";
import { raiseTrends } from "#app/domains/petitions/commands/raise-trends.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the same source is told of once a day, and shown for every hour", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const now = new Date("2026-12-01T12:00:00Z");
  const hours = ["2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z", "2026-12-02T13:00:00Z"];
  await source(town, id, hours[0]!, 200);
  expect(await raiseTrends(at(town.anyone, { now }))).toBe(1);
  expect(await raiseTrends(at(town.anyone, { now }))).toBe(0);
  await source(town, id, hours[1]!, 5_000);
  expect(await raiseTrends(at(town.anyone, { now }))).toBe(1);
  expect(await letters(town)).toHaveLength(1);

  await source(town, id, hours[2]!, 199);
  const later = at(town.anyone, { now: new Date("2026-12-02T14:00:00Z") });
  expect(await raiseTrends(later)).toBe(0);
  await reality("UPDATE signature_sources SET count = 200 WHERE count = 199");
  expect(await raiseTrends(later)).toBe(1);
  expect(await letters(town)).toHaveLength(2);
  expect(JSON.stringify(await letters(town))).not.toContain("list.example");
});

async function source(town: Town, petitionId: string, hour: string, count: number): Promise<void> {
  await reality(
    `INSERT INTO signature_sources (council_id, petition_id, hour, kind, value, count)
     VALUES ($1, $2, $3, 'domain', 'list.example', $4)`,
    [town.council.id, petitionId, hour, count],
  );
}

function letters({ council }: Town) {
  return reality(
    "SELECT subject, text FROM emails WHERE council_id = $1 AND key LIKE 'petitions.trends:%'",
    [council.id],
  );
}
