import { expect, test } from "vitest";
import { signersToForget } from "#app/domains/petitions/events.retention.ts";
import { forgetSignersJob } from "#app/domains/petitions/jobs/forget-signers.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, over, sumsOf, tracesOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("slice follows slice, each a job of its own, until nobody is left", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(
    town,
    id,
    Array.from({ length: 1_001 }, () => ({})),
  );
  await drained(town, id);
  await over(id, "1 year");
  expect(forgetSignersJob.on).toBe(signersToForget);

  await town.ade.write((db) => announce(db, signersToForget, { petitionId: id, what: "names" }));
  await workOff(town.council);
  expect(await tracesOf(id)).toMatchObject({ named: 0, mailboxes: 0, rows: 1_001 });
  expect(await sumsOf(id)).toMatchObject({ total: 1_001, places: 1_001, days: 1_001 });
  const runs = await reality(
    "SELECT 1 FROM job_runs WHERE council_id = $1 AND job = 'petitions.forget-signers' AND state = 'done'",
    [town.council.id],
  );
  expect(runs).toHaveLength(3);
});
