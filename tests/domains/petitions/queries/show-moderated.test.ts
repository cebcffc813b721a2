import { expect, test } from "vitest";
import { addNote } from "#app/domains/petitions/commands/add-note.server.ts";
import { claimPetition } from "#app/domains/petitions/commands/claim-petition.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { reasonsOfRejection } from "#app/domains/petitions/queries/reasons-of-rejection.server.ts";
import { showModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("moderators see who is behind a petition by name, administrators where they are reached", async () => {
  const town = await aCouncil();
  const { number } = await aWaitingPetition(town);
  const forTom = await showModerated(town.tom, number);
  expect(forTom).toMatchObject({
    state: "waiting",
    creator: { name: "Omar Haddad", confirmed: true, email: null, postcode: null },
    sponsors: { confirmed: 2, pending: 0 },
    returnFirst: true,
    holder: null,
  });
  expect(JSON.stringify(forTom)).not.toContain("westford.example");
  expect((await showModerated(town.ade, number))!.creator).toMatchObject({
    email: `omar-${number}@westford.example`,
    postcode: "WF1 1AA",
  });
  expect(await showModerated(town.tom, 999)).toBeNull();
});

test("staff see who holds it, what was noted and what was done; an auditor’s reading is on record", async () => {
  const town = await aCouncil();
  const { id, number, version } = await aWaitingPetition(town);
  await claimPetition(town.tom, { number, version, takeOver: false });
  await addNote(town.tom, { number, text: "Legal have been asked." });
  const shown = await showModerated(town.ade, number);
  expect(shown).toMatchObject({
    holder: "Tom Fielding",
    isMine: false,
    notes: [{ author: "Tom Fielding", text: "Legal have been asked." }],
    history: [{ action: "petitions.note" }, { action: "petitions.claim", actor: "Tom Fielding" }],
  });
  expect(await showModerated(town.tom, number)).toMatchObject({ isMine: true });

  await showModerated(town.audrey, number);
  const readings = await town.ade.read((db) =>
    db.auditEntry.count({ where: { action: "personal-data.read", subjectId: id } }),
  );
  expect(readings).toBe(1);
});

test("the public reads the council’s own words for the reasons, in its language", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town, { returned: true });
  expect(await reasonsOfRejection(town.anyone, id)).toEqual([]);
  const grounds = { codes: ["joke", "foi"], sentence: "", hiddenParts: [] };
  await rejectPetition(town.tom, { ...step, mail: false, ...grounds });
  expect(await reasonsOfRejection(town.anyone, id)).toEqual([
    "It is a joke, or not meant seriously.",
    "It asks for information; the way to get it is a freedom of information request.",
  ]);
  expect((await reasonsOfRejection(at(town.anyone, { locale: "cy" }), id))[0]).toBe(
    "Jôc yw hi, neu nid yw o ddifrif.",
  );
  await town.ade.write((db) => db.petition.updateMany({ data: { rejectionCodes: ["elsewhere"] } }));
  expect(await reasonsOfRejection(town.anyone, id)).toEqual([]);
});
