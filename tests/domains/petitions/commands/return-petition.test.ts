import { expect, test } from "vitest";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const grounds = { codes: ["unclear", "duplicate"], sentence: "Which towpath?" };

test("a first rejection is private, and may be sent in again within ten working days", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town);
  const monday = at(town.tom, { now: new Date("2026-06-01T09:00:00Z") });
  expect(await returnPetition(monday, { ...step, mail: false, ...grounds })).toMatchObject({
    ok: true,
  });
  expect(await stateOf(town, id)).toMatchObject({
    state: "returned",
    returns: 1,
    resubmitBy: new Date("2026-06-15T23:00:00Z"),
    rejectionCode: "unclear",
    rejectionCodes: ["unclear", "duplicate"],
    rejectionDetails: "Which towpath?",
    contribution: { visibility: "held" },
  });
  expect(await showPetition(town.anyone, step.number)).toBeNull();
});

test("a petition is returned once, for reasons that there are, by a moderator", async () => {
  const town = await aCouncil();
  const { number } = await aWaitingPetition(town);
  const step = { number, version: 1, mail: false, ...grounds };
  const why = async (different: object, by = town.tom) =>
    returnPetition(by, { ...step, ...different });
  expect(await why({}, town.ines)).toMatchObject({ reason: "not-moderator" });
  expect(await why({ codes: [] })).toMatchObject({ reason: "reason-missing" });
  expect(await why({ codes: ["weather"] })).toMatchObject({ reason: "reason-unknown" });
  expect(await why({ version: 4 })).toMatchObject({ reason: "petition-changed" });
  expect(await why({})).toMatchObject({ ok: true });

  await town.ade.write((db) => db.petition.updateMany({ data: { state: "waiting" } }));
  expect(await why({ version: 2 })).toMatchObject({ reason: "returned-before" });
});

test("without a creator there is nobody to return it to", async () => {
  const town = await aCouncil();
  const { id: _, ...step } = await aWaitingPetition(town);
  await town.ade.write((db) => db.petitionCreator.deleteMany());
  expect(await returnPetition(town.tom, { ...step, mail: false, ...grounds })).toEqual({
    ok: false,
    reason: "creator-missing",
  });
});
