import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { countSignaturesJob } from "#app/domains/petitions/jobs/count-signatures.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

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
