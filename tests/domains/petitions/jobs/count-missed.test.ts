import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { countMissedJob } from "#app/domains/petitions/jobs/count-missed.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("what no window counted is counted within the minute, for every petition", async () => {
  const town = await aCouncil();
  const petitions = [await aPetition(town), await aPetition(town), await aPetition(town)];
  for (const { number } of petitions.slice(0, 2)) {
    const links = await signatures(town, number, 2);
    await Promise.all(links.map((link) => confirmSignature(town.anyone, link)));
  }
  const service = town.as({ kind: "service", job: countMissedJob.name });
  expect(countMissedJob.every).toBe("* * * * *");

  await expect
    .poll(async () => {
      await countMissedJob.run(service, { began: "2026-11-21T17:00:00Z" });
      const shown = petitions.map(({ number }) => showPetition(town.anyone, number));
      return (await Promise.all(shown)).map((petition) => petition!.count);
    })
    .toEqual([2, 2, 0]);
});
