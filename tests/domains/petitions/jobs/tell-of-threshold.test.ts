import { expect, test } from "vitest";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { changeScheme } from "#app/domains/petitions/commands/change-scheme.server.ts";
import { thresholdReached } from "#app/domains/petitions/events.ts";
import { tellOfThreshold } from "#app/domains/petitions/jobs/tell-of-threshold.server.ts";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { thresholdsAt } from "#tests/domains/petitions/counts.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { workOff } from "#tests/support/work-off.ts";

const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;

test("policy leads and administrators hear once that a threshold is reached", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 20, debate: 30 });
  expect(tellOfThreshold.on).toBe(thresholdReached);

  await addToCounts(town.ade, id, { ...paper, count: 20 });
  await workOff(town.council);
  const told = await letters(town);
  expect(told).toHaveLength(2);
  expect(told[0]!.subject).toBe("A petition has reached 20 signatures: Plant trees on Mill Lane");
  expect(told[0]!.text).toContain("A written response");
  expect(told[0]!.text).not.toContain("local people");

  await addToCounts(town.ade, id, { ...paper, count: -1 });
  await addToCounts(town.ade, id, { ...paper, count: 11 });
  await workOff(town.council);
  const later = await letters(town);
  expect(later).toHaveLength(4);
  expect(later[3]!.text).toContain("30 signatures of local people");
});

test("whom the council’s rules name hear it, once for each step, also of what was published before", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await thresholdsAt(id, { response: 20 });
  const { sponsors: _, thresholds: _t, otherTiers: _o, ...others } = usualScheme;
  const form = { ...others, sponsorsMin: 2, sponsorsMax: 20, version: 0 };
  await changeScheme(town.ade, { ...form, toldOfThresholds: ["responder", "moderator"] });
  await anEntry(town.bryn, number, "response", aResponse());

  await addToCounts(town.ade, id, { ...paper, count: 20 });
  await workOff(town.council);
  const told = await opened(town.ade, "recipient", await letters(town));
  expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([
    "ines@westford.example",
    "tom@westford.example",
  ]);
});

test("nobody hears of a threshold that is lost before they are told", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 20 });
  await addToCounts(town.ade, id, { ...paper, count: 20 });
  await addToCounts(town.ade, id, { ...paper, count: -1 });
  await workOff(town.council);
  expect(await letters(town)).toEqual([]);
});

function letters(town: Town) {
  return reality<{ recipient: string; subject: string; text: string }>(
    `SELECT recipient, subject, text FROM emails WHERE council_id = $1 AND key LIKE 'petitions.threshold:%'
     ORDER BY id`,
    [town.council.id],
  );
}
