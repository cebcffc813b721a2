import { expect, test } from "vitest";
import { rebuildCounts } from "#app/domains/petitions/commands/rebuild-counts.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import {
  aPaperBatch,
  confirmed,
  drained,
  placesOf,
  sumsOf,
} from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a count that is lost altogether is made again of signatures and paper, day by day", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [
    { at: "2026-03-28T23:30:00Z" },
    { at: "2026-03-29T23:30:00Z" },
    { at: "2026-03-29T23:40:00Z", connection: "none", country: "FR" },
  ]);
  await drained(town, id);
  await aPaperBatch(town, id, 5);
  const [sums, places, days] = [await sumsOf(id), await placesOf(id), await daysOf(id)];
  expect(days.slice(0, 2)).toEqual([
    { day: "2026-03-28", added: 1, removed: 0 },
    // After the clocks went forward, half past eleven in London is the next day's half past midnight.
    { day: "2026-03-30", added: 2, removed: 0 },
  ]);

  await reality("DELETE FROM petition_counts WHERE petition_id = $1", [id]);
  await reality("DELETE FROM petition_days WHERE petition_id = $1", [id]);
  await reality("UPDATE petitions SET signature_count = 0, local_count = 0 WHERE id = $1", [id]);
  await rebuildCounts(town.ade, id);
  expect([await sumsOf(id), await placesOf(id), await daysOf(id)]).toEqual([sums, places, days]);
});

test("a petition without signatures has no count, and may be made anew", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await rebuildCounts(town.ade, id);
  expect(await sumsOf(id)).toEqual({ total: 0, local: 0, imported: 0, places: 0, days: 0 });
});

function daysOf(petitionId: string) {
  return reality<{ day: string; added: number; removed: number }>(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day, added, removed FROM petition_days
     WHERE petition_id = $1 ORDER BY day`,
    [petitionId],
  );
}
