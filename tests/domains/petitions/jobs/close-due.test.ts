import { expect, test } from "vitest";
import { closeDueJob } from "#app/domains/petitions/jobs/close-due.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("every minute, what is over is closed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const service = town.as({ kind: "service", job: closeDueJob.name });
  expect(closeDueJob.every).toBe("* * * * *");

  await closeDueJob.run(service, { began: "2026-11-21T17:00:00Z" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "open" });
  await closing(id, "0 seconds");
  await closeDueJob.run(service, { began: "2026-11-21T17:01:00Z" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "closed" });
});
