import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { countSignaturesJob } from "#app/domains/petitions/jobs/count-signatures.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { windowSeconds } from "#app/domains/petitions/rules.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a window's confirmations are counted, once however often the job is started", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 2);
  await Promise.all(links.map((link) => confirmSignature(town.anyone, link)));
  const service = town.as({ kind: "service", job: countSignaturesJob.name });

  expect(countSignaturesJob.on).toBe(signaturesConfirmed);
  await expect
    .poll(async () => {
      await countSignaturesJob.run(service, { petitionId: id, window: 1 });
      return (await showPetition(town.anyone, number))!.count;
    })
    .toBe(2);
  await countSignaturesJob.run(service, { petitionId: id, window: 1 });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 2 });
});

test("what is confirmed is due to be counted within two intervals, and counts by one then", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [link] = await signatures(town, number, 1);
  await confirmSignature(town.anyone, link!);
  const due = await reality<{ seconds: number; window: number }>(
    `SELECT extract(epoch FROM o.due_at - s.confirmed_at)::float8 AS seconds,
       (o.payload->>'window')::float8 AS window
     FROM outbox o JOIN signatures s ON s.council_id = o.council_id
     WHERE o.council_id = $1 AND o.topic = $2`,
    [town.council.id, signaturesConfirmed.topic],
  );
  expect(due).toHaveLength(1);
  const { seconds, window } = due[0]!;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(2 * windowSeconds);

  const service = town.as({ kind: "service", job: countSignaturesJob.name });
  await expect
    .poll(async () => {
      await countSignaturesJob.run(service, { petitionId: id, window });
      return (await showPetition(town.anyone, number))!.count;
    })
    .toBe(1);
});
