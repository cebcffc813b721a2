import { expect, test } from "vitest";
import { endForElection } from "#app/domains/petitions/commands/end-for-election.sql.server.ts";
import { closeForElectionJob } from "#app/domains/petitions/jobs/close-for-election.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("at the end of the day that was set petitions are closed, not before, and once", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const election = { day: "2027-03-28", message: "An election.", messageCy: "Etholiad." };
  const before = at(town.ade, { now: new Date("2027-03-01T12:00:00Z") });
  const outcome = await endForElection(before, election);
  const closureId = outcome.ok ? outcome.value.id : "";
  const run = (moment: string) =>
    closeForElectionJob.run(
      town.as({ kind: "service", job: closeForElectionJob.name }, { now: new Date(moment) }),
      { closureId },
    );

  await run("2027-03-28T22:59:59Z");
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "open" });
  await run("2027-03-28T23:00:00Z");
  await run("2027-03-28T23:00:05Z");
  expect(await showPetition(town.anyone, number)).toMatchObject({
    state: "closed",
    closedAt: new Date("2027-03-28T23:00:00Z"),
  });
  const due = await reality<{ due: Date }>(
    "SELECT due_at AS due FROM outbox WHERE council_id = $1 AND topic = 'petitions.closure-due'",
    [town.council.id],
  );
  expect(due).toEqual([{ due: new Date("2027-03-28T23:00:00Z") }]);
});
