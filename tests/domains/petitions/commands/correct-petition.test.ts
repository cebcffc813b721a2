import { expect, test } from "vitest";
import { correctPetition } from "#app/domains/petitions/commands/correct-petition.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("after publication the wording is frozen, and a correction is a dated note", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const { contribution } = await stateOf(town, id);
  const other = { id: contribution.id, title: "Fell the trees", body: "Now." };
  for (const who of [town.tom, town.omar, town.priya]) {
    expect(await reviseContribution(who, other)).toMatchObject({ reason: "not-author" });
  }

  const tom = at(town.tom, { now: new Date("2026-06-01T09:00:00Z") });
  const text = "The lane has **two** trees.";
  expect(await correctPetition(tom, { number, version: 1, text })).toMatchObject({ ok: true });
  const entries = await town.ade.read((db) => db.petitionEntry.findMany());
  expect(entries).toMatchObject([
    {
      kind: "correction",
      publishedAt: tom.now,
      html: "<p>The lane has <strong>two</strong> trees.</p>",
    },
  ]);
  expect((await stateOf(town, id)).contribution).toMatchObject({
    title: "Plant trees on Mill Lane",
    body: "The lane has none.",
    revision: 1,
  });
});

test("a withdrawn petition, which everybody can still read, gets corrections too", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await reality("UPDATE petitions SET state = 'withdrawn', withdrawn_at = now() WHERE id = $1", [
    id,
  ]);
  const correction = { number, version: 1, text: "The lane has two trees." };
  expect(await correctPetition(town.tom, correction)).toMatchObject({ ok: true });
});

test("corrections are for published petitions, by staff, in the state they saw", async () => {
  const town = await aCouncil();
  const { number: waiting } = await aWaitingPetition(town);
  const { number } = await aPetition(town);
  const text = "No.";
  const why = (by: typeof town.tom, of: number, version: number) =>
    correctPetition(by, { number: of, version, text });
  expect(await why(town.grace, number, 1)).toMatchObject({ reason: "not-moderator" });
  expect(await why(town.tom, waiting, 1)).toMatchObject({ reason: "not-published" });
  expect(await why(town.tom, number, 2)).toMatchObject({ reason: "petition-changed" });
});
