import { expect, test } from "vitest";
import { addNote } from "#app/domains/petitions/commands/add-note.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("staff leave notes about a petition, residents and auditors do not", async () => {
  const town = await aCouncil();
  const { number } = await aWaitingPetition(town);
  const note = { number, text: "Legal have been asked." };
  for (const other of [town.anyone, town.grace, town.audrey, town.ines]) {
    expect(await addNote(other, note)).toMatchObject({ reason: "not-moderator" });
  }
  expect(await addNote(town.tom, { ...note, number: 999 })).toMatchObject({
    reason: "petition-unknown",
  });
  expect(await addNote(town.tom, note)).toMatchObject({ ok: true });
  expect(await town.ade.read((db) => db.petitionNote.findMany())).toMatchObject([
    { text: "Legal have been asked.", authorId: town.tom.actor.personId },
  ]);
});
