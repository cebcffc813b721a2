import { expect, test } from "vitest";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { moveDeadlinesJob } from "#app/domains/petitions/jobs/move-deadlines.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("at the council's midnight deadlines move for the paused day that ends", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const morning = { now: new Date("2026-12-01T09:00:00Z") };
  const days = { startsOn: "2026-12-01", endsOn: "2026-12-05" };
  await addPause(at(town.ade, morning), { ...days, reason: "An election.", reasonCy: "Etholiad." });
  expect(moveDeadlinesJob.every).toBe("0 0 * * *");

  const service = town.as({ kind: "service", job: moveDeadlinesJob.name });
  const midnight = at(service, { now: new Date("2026-12-02T00:00:01Z") });
  await moveDeadlinesJob.run(midnight, { began: "2026-12-02T00:00:00Z" });
  const petition = await showPetition(town.anyone, number);
  expect(petition!.closesAt).toEqual(new Date("2099-07-02T00:00:00+01:00"));
});
