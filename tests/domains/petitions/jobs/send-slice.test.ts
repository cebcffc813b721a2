import { expect, test } from "vitest";
import { sendSliceJob } from "#app/domains/petitions/jobs/send-slice.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aLetter, lettersOf, nightCame, signed } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("letters wait for the night, and then go out", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await signed(town, id, ["grace@westford.example"]);
  const mailing = await aLetter(town, id);
  expect(sendSliceJob.lane).toBeUndefined();

  await workOff(town.council);
  expect(await lettersOf(town)).toEqual([]);
  await nightCame(mailing);
  await workOff(town.council);
  expect(await lettersOf(town)).toMatchObject([{ recipient: "grace@westford.example" }]);
});
