import { expect, test } from "vitest";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { tellOfChecking } from "#app/domains/petitions/jobs/tell-of-checking.server.ts";
import { aConfirmedStart } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the organiser hears once that it is checked now, and within how many days", async () => {
  const town = await aCouncil();
  const { id } = await aConfirmedStart(town);
  await run(town, id);
  await run(town, id);
  const letters = await lettersOf(town);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("within 5 working days");
});

test("nobody is written to of whom nothing is known any more", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await eraseOrganiser(town.anyone, start.number, start.organiser);
  await run(town, start.id);
  expect(await lettersOf(town)).toEqual([]);
});

async function run(town: Town, petitionId: string): Promise<void> {
  const service = town.as({ kind: "service", job: tellOfChecking.name });
  await tellOfChecking.run(service, { petitionId });
}

function lettersOf({ council }: Town) {
  return reality<{ text: string }>("SELECT text FROM emails WHERE council_id = $1", [council.id]);
}
