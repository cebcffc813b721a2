import { expect, test } from "vitest";
import { writeToSigners } from "#app/domains/petitions/commands/write-to-signers.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const letter = { subject: "The trees have come", text: "They stand in the yard." };

test("an officer's letter waits once, however often the button is pressed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const outcomes = await Promise.all([
    writeToSigners(town.ines, { number, ...letter }),
    writeToSigners(town.ines, { number, ...letter }),
  ]);
  expect(outcomes[0]).toEqual(outcomes[1]);
  const mailings = await reality(
    "SELECT subject, text, state FROM petition_mailings WHERE petition_id = $1",
    [id],
  );
  expect(mailings).toEqual([{ ...letter, state: "waiting" }]);
});

test("nobody else writes to those who signed", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  for (const person of [town.anyone, town.omar, town.tom, town.audrey]) {
    const outcome = await writeToSigners(person, { number, ...letter });
    expect(outcome).toEqual({ ok: false, reason: "not-officer" });
  }
  const drafter = { ...town.ines, actor: { ...town.ines.actor, draftOnly: true } };
  expect(await writeToSigners(drafter, { number, ...letter })).toMatchObject({
    reason: "draft-only",
  });
  expect(await writeToSigners(town.ines, { number: 999, ...letter })).toMatchObject({
    reason: "petition-unknown",
  });
});
