import { expect, test } from "vitest";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { claimPetition } from "#app/domains/petitions/commands/claim-petition.server.ts";
import { publishPetition } from "#app/domains/petitions/commands/publish-petition.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

async function anotherModerator(town: Town): Promise<Context> {
  const roles = ["moderator" as const];
  const person = { email: "mo@westford.example", name: "Mo Quill", kind: "staff" as const, roles };
  const personId = await addPerson(town.ade, person);
  return town.as({ kind: "staff", personId, name: "Mo Quill", roles });
}

test("of two moderators one holds a petition and the other may take it over, and the first’s late save is refused", async () => {
  const town = await aCouncil();
  const mo = await anotherModerator(town);
  const { id, number } = await aWaitingPetition(town);

  expect(await claimPetition(town.tom, { number, version: 1, takeOver: false })).toEqual({
    ok: true,
    value: { version: 2 },
  });
  const claim = { number, version: 2, takeOver: false };
  expect(await claimPetition(mo, claim)).toEqual({ ok: false, reason: "petition-held" });
  const early = { number, version: 2, mail: false };
  expect(await publishPetition(mo, early)).toEqual({ ok: false, reason: "petition-held" });

  expect(await claimPetition(mo, { ...claim, takeOver: true })).toMatchObject({ ok: true });
  const late = { number, version: 2, mail: true };
  expect(await publishPetition(town.tom, late)).toEqual({ ok: false, reason: "petition-held" });
  expect(await stateOf(town, id)).toMatchObject({ state: "waiting", version: 3 });
  expect(await publishPetition(mo, { ...late, version: 3 })).toMatchObject({ ok: true });
});

test("a claim lapses after half an hour", async () => {
  const town = await aCouncil();
  const mo = await anotherModerator(town);
  const { number } = await aWaitingPetition(town);
  const noon = Date.parse("2026-05-04T12:00:00Z");
  const minutes = (count: number) => ({ now: new Date(noon + count * 60_000) });

  await claimPetition(at(town.tom, minutes(0)), { number, version: 1, takeOver: false });
  const claim = { number, version: 2, takeOver: false };
  expect(await claimPetition(at(mo, minutes(30)), claim)).toMatchObject({ ok: false });
  expect(await claimPetition(at(mo, minutes(31)), claim)).toMatchObject({ ok: true });
});

test("of two at the same moment exactly one has it", async () => {
  const town = await aCouncil();
  const mo = await anotherModerator(town);
  for (let round = 0; round < 3; round += 1) {
    const { number } = await aWaitingPetition(town);
    const claim = { number, version: 1, takeOver: false };
    const outcomes = await Promise.all([claimPetition(town.tom, claim), claimPetition(mo, claim)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

test("only moderators claim, and it is on record", async () => {
  const town = await aCouncil();
  const { id, number } = await aWaitingPetition(town);
  const claim = { number, version: 1, takeOver: true };
  for (const other of [town.anyone, town.grace, town.ines, town.audrey]) {
    expect(await claimPetition(other, claim)).toEqual({ ok: false, reason: "not-moderator" });
  }
  await claimPetition(town.tom, claim);
  const entry = await town.ade.read((db) =>
    db.auditEntry.findFirst({ where: { action: "petitions.claim", subjectId: id } }),
  );
  expect(entry).toMatchObject({ actorId: town.tom.actor.personId, before: { claimedBy: null } });
});
