import { expect, test } from "vitest";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { tellOfSponsor } from "#app/domains/petitions/jobs/tell-of-sponsor.server.ts";
import {
  anAskedSponsor,
  aStart,
  schemeOf,
  someSponsors,
} from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the organiser hears of each sponsor below the threshold, once at it that it is checked, never after", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 3, max: 10 } });
  const start = await aStart(town);
  await confirmOrganiser(town.anyone, start.number, start.organiser);
  await someSponsors(town, start, 5);
  const { link } = await anAskedSponsor(town, start, { email: "sponsor-1@westford.example" });
  await confirmSponsor(town.anyone, link!);
  await workOff(town.council);
  expect(await subjectsTo(town)).toEqual([
    "1 of 3 supporters: Light the towpath to the station",
    "2 of 3 supporters: Light the towpath to the station",
    "We will now check it: Light the towpath to the station",
    "Your petition: Light the towpath to the station",
  ]);
});

test("an organiser who has not confirmed is reminded when the sponsors are there", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  await someSponsors(town, start, 2);
  await workOff(town.council);
  const [letter] = await reality<{ text: string }>(
    "SELECT text FROM emails WHERE council_id = $1 AND subject LIKE '2 of 2%'",
    [town.council.id],
  );
  expect(letter!.text).toContain("You have not confirmed yet");
  const all = await reality<{ subject: string; text: string; html: string }>(
    "SELECT subject, text, html FROM emails WHERE council_id = $1",
    [town.council.id],
  );
  expect(JSON.stringify(all)).not.toContain("towpath");
  expect(tellOfSponsor.name).toBe("petitions.tell-of-sponsor");
});

async function subjectsTo({ council }: Town): Promise<string[]> {
  const rows = await reality<{ subject: string }>(
    `SELECT subject FROM emails WHERE council_id = $1 AND key NOT LIKE '%sponsor-asked%'
     ORDER BY subject`,
    [council.id],
  );
  return rows.map(({ subject }) => subject);
}
