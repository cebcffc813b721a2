import { expect, test } from "vitest";
import { findMiscounted } from "#app/domains/petitions/jobs/find-miscounted.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the night's recount repairs the petitions that are wrong, and touches no other", async () => {
  const town = await aCouncil();
  const petitions = [await aPetition(town), await aPetition(town), await aPetition(town)];
  for (const { id } of petitions) {
    await confirmed(town, id, [{}, {}]);
    await drained(town, id);
  }
  const wrong = petitions.slice(1).map(({ id }) => id);
  await reality("UPDATE petitions SET signature_count = 70 WHERE id = ANY ($1)", [wrong]);

  expect(findMiscounted.every).toBe("10 3 * * *");
  const service = town.as({ kind: "service", job: findMiscounted.name });
  await findMiscounted.run(service, { began: "2026-11-22T03:10:00Z" });
  await workOff(town.council);
  for (const { id } of petitions) expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2 });
  const repaired = await reality<{ id: string }>(
    "SELECT id FROM petitions WHERE council_id = $1 AND recounted_at IS NOT NULL ORDER BY id",
    [town.council.id],
  );
  expect(repaired.map(({ id }) => id)).toEqual(wrong.toSorted());
});
