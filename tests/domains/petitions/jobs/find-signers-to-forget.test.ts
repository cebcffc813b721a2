import { expect, test } from "vitest";
import { keepSigners } from "#app/domains/petitions/commands/keep-signers.server.ts";
import { findSignersToForget } from "#app/domains/petitions/jobs/find-signers-to-forget.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, over, sumsOf, tracesOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("an exempt petition keeps its names, and the next ones are still processed", async () => {
  const town = await aCouncil();
  const petitions = [await aPetition(town), await aPetition(town), await aPetition(town)];
  for (const { id } of petitions) {
    await confirmed(town, id, [{}, { place: 1 }]);
    await drained(town, id);
    await over(id, "7 months");
  }
  const [first, kept, last] = petitions as [Petition, Petition, Petition];
  await keepSigners(town.ade, kept.number, "The police asked for it");
  expect(findSignersToForget.every).toBe("20 2 * * *");

  await night(town, "2026-11-22T02:20:00Z");
  expect(await tracesOf(kept.id)).toEqual({ named: 2, addresses: 2, mailboxes: 2, rows: 2 });
  for (const { id } of [first, last]) {
    expect(await tracesOf(id)).toEqual({ named: 0, addresses: 0, mailboxes: 0, rows: 2 });
    expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2, days: 2 });
  }

  const before = await runsIn(town);
  await night(town, "2026-11-23T02:20:00Z");
  expect(await runsIn(town)).toBe(before);

  await keepSigners(town.ade, kept.number, null);
  await night(town, "2026-11-24T02:20:00Z");
  expect(await tracesOf(kept.id)).toMatchObject({ named: 0, addresses: 0, mailboxes: 0 });
});

interface Petition {
  id: string;
  number: number;
}

async function night(town: Town, began: string): Promise<void> {
  await findSignersToForget.run(town.as({ kind: "service", job: "tests" }), { began });
  await workOff(town.council);
}

async function runsIn(town: Town): Promise<number> {
  const runs = await reality(
    "SELECT 1 FROM job_runs WHERE council_id = $1 AND job = 'petitions.forget-signers'",
    [town.council.id],
  );
  return runs.length;
}
