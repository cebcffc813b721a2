import { expect, test } from "vitest";
import { tellOfDelay } from "#app/domains/petitions/jobs/tell-of-delay.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { lettersOf } from "#tests/domains/petitions/letters-of.ts";
import { aCouncil } from "#tests/support/council.ts";

test("creators of overdue petitions hear once that it takes longer", async () => {
  const town = await aCouncil();
  const friday = new Date("2026-06-12T09:00:00Z");
  const late = await aWaitingPetition(town, { sponsoredAt: new Date("2026-06-04T12:00:00Z") });
  await aWaitingPetition(town, { sponsoredAt: new Date("2026-06-05T12:00:00Z") });
  const service = town.as({ kind: "service", job: tellOfDelay.name }, { now: friday });
  await tellOfDelay.run(service, { began: friday.toISOString() });
  await tellOfDelay.run(service, { began: friday.toISOString() });

  const letters = await lettersOf(town);
  expect(letters.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [
      `omar-${late.number}@westford.example`,
      "We are still checking your petition: Light the towpath",
    ],
  ]);
});
