import { expect, test } from "vitest";
import { countDoubted } from "#app/domains/petitions/events.counting.ts";
import { recountPetitionJob } from "#app/domains/petitions/jobs/recount-petition.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a count in doubt is put right, however often the job is started", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await reality("UPDATE petitions SET signature_count = 3 WHERE id = $1", [id]);
  const service = town.as({ kind: "service", job: recountPetitionJob.name });
  expect(recountPetitionJob.on).toBe(countDoubted);
  for (const _ of [1, 2]) await recountPetitionJob.run(service, { petitionId: id });
  expect(await sumsOf(id)).toMatchObject({ total: 0, places: 0 });
  const alarms = await reality("SELECT 1 FROM emails WHERE council_id = $1", [town.council.id]);
  expect(alarms).toHaveLength(1);
});
