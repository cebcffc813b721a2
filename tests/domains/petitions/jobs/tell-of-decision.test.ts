import { expect, test } from "vitest";
import { publishPetition } from "#app/domains/petitions/commands/publish-petition.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { restorePetition } from "#app/domains/petitions/commands/restore-petition.server.ts";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { takeDownPetition } from "#app/domains/petitions/commands/take-down-petition.server.ts";
import { tellOfDecision } from "#app/domains/petitions/jobs/tell-of-decision.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { lettersOf } from "#tests/domains/petitions/letters-of.ts";
import { aCouncil } from "#tests/support/council.ts";

test("saving without mailing sends nothing, saving and mailing reaches the creator and confirmed sponsors only", async () => {
  const town = await aCouncil();
  const silent = await aWaitingPetition(town);
  const loud = await aWaitingPetition(town, { sponsors: 3 });
  await town.ade.write((db) =>
    db.signature.updateMany({
      where: { petitionId: loud.id, name: "Sponsor 3" },
      data: { state: "pending" },
    }),
  );
  await publishPetition(town.tom, { ...silent, mail: false });
  expect(await lettersOf(town)).toEqual([]);

  await publishPetition(town.tom, { ...loud, mail: true });
  const letters = await lettersOf(town);
  expect(letters[0]!.text).not.toContain("#appeal");
  expect(letters.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [`omar-${loud.number}@westford.example`, "Your petition is published: Light the towpath"],
    [
      `sponsor-${loud.number}-1@westford.example`,
      "A petition you sponsor is published: Light the towpath",
    ],
    [
      `sponsor-${loud.number}-2@westford.example`,
      "A petition you sponsor is published: Light the towpath",
    ],
  ]);
  const service = town.as({ kind: "service", job: tellOfDecision.name });
  await tellOfDecision.run(service, { petitionId: loud.id, act: "publish", version: 2 });
  expect(await lettersOf(town)).toHaveLength(3);
});

test("of a return only the creator hears, with the reasons, the day and the way back", async () => {
  const town = await aCouncil();
  const { number, version } = await aWaitingPetition(town);
  const grounds = { codes: ["unclear"], sentence: "Which towpath?" };
  await returnPetition(town.tom, { number, version, mail: true, ...grounds });
  const letters = await lettersOf(town);
  expect(letters).toHaveLength(1);
  const [letter] = letters;
  expect(letter!.subject).toBe("Please change your petition: Light the towpath");
  expect(letter!.text).toContain("It is not clear what it asks for.");
  expect(letter!.text).toContain("Which towpath?");
  expect(letter!.text).toContain(`/petitions/${number}/organiser?token=`);
});

test("a rejection, a taking down and a restoring are told with why, in the reader’s language", async () => {
  const town = await aCouncil();
  const { id, number } = await aWaitingPetition(town, { sponsors: 0 });
  await town.ade.write((db) => db.petitionCreator.updateMany({ data: { locale: "cy" } }));
  const grounds = { codes: ["libellous"], sentence: "Mr Price.", hiddenParts: [] };
  await rejectPetition(town.tom, { number, version: 1, mail: true, ...grounds });
  const [rejected] = await lettersOf(town);
  expect(rejected!.subject).toBe("Ni dderbyniwyd eich deiseb: Light the towpath");
  expect(rejected!.text).toContain("a all fod yn anwir");
  expect(rejected!.text).toContain("Nid yw’n cael ei dangos ar y wefan.");
  expect(rejected!.text).toContain(`${town.council.origin}/petitions/scheme#appeal`);

  await restorePetition(town.ade, { number, version: 2, mail: true, reason: "A mistake." });
  await lettersOf(town);
  await publishPetition(town.tom, { number, version: 3, mail: false });
  await takeDownPetition(town.tom, { number, version: 4, mail: true, reason: "A court said so." });
  const letters = await lettersOf(town);
  expect(letters.map(({ subject }) => subject).toSorted()).toEqual([
    "Mae eich deiseb yn ôl: Light the towpath",
    "Ni dderbyniwyd eich deiseb: Light the towpath",
    "Tynnwyd eich deiseb i lawr: Light the towpath",
  ]);
  expect(letters.some(({ text }) => text.includes("A court said so."))).toBe(true);

  const service = town.as({ kind: "service", job: tellOfDecision.name });
  await tellOfDecision.run(service, { petitionId: id, act: "publish", version: 4 });
  expect(await lettersOf(town)).toHaveLength(3);
});
