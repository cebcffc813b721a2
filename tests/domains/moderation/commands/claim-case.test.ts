import { expect, test } from "vitest";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { claimCase } from "#app/domains/moderation/commands/claim-case.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCase, aClaimedCase } from "#tests/domains/moderation/a-case.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

async function anotherModerator(town: Town): Promise<Context> {
  const roles = ["moderator" as const];
  const person = { email: "mo@westford.example", name: "Mo Quill", kind: "staff" as const, roles };
  const personId = await addPerson(town.ade, person);
  return town.as({ kind: "staff", personId, name: "Mo Quill", roles });
}

test("of two moderators at the same moment exactly one has the case", async () => {
  const town = await aCouncil();
  const mo = await anotherModerator(town);

  for (let round = 0; round < 5; round += 1) {
    const { number } = await aCase(town.grace, `Ring me on 07700 90012${round}.`);
    const claim = { caseNumber: number, version: 1 };
    const outcomes = await Promise.all([claimCase(town.tom, claim), claimCase(mo, claim)]);

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, reason: "case-taken" });
  }
});

test("who took a case is on record, and who was turned away is not", async () => {
  const { grace, tom, ines } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);
  expect(await claimCase(ines, { caseNumber: number, version: 2 })).toMatchObject({ ok: false });

  const entries = await tom.read((db) =>
    db.auditEntry.findMany({ where: { action: { startsWith: "moderation." } } }),
  );
  expect(entries).toMatchObject([
    {
      action: "moderation.claim",
      subjectKind: "case",
      actorId: tom.actor.personId,
      before: { claimedBy: null },
      after: { claimedBy: tom.actor.personId },
    },
  ]);
});

test("a claim lapses after half an hour, and whoever holds it may renew it", async () => {
  const town = await aCouncil();
  const mo = await anotherModerator(town);
  const { number } = await aCase(town.grace);
  const noon = Date.parse("2026-05-04T12:00:00Z");
  const minutes = (count: number) => ({ now: new Date(noon + count * 60_000) });

  const first = await claimCase(at(town.tom, minutes(0)), { caseNumber: number, version: 1 });
  expect(first).toEqual({ ok: true, value: { version: 2 } });
  const renewed = await claimCase(at(town.tom, minutes(20)), { caseNumber: number, version: 2 });
  expect(renewed).toEqual({ ok: true, value: { version: 3 } });

  const early = await claimCase(at(mo, minutes(50)), { caseNumber: number, version: 3 });
  expect(early).toEqual({ ok: false, reason: "case-taken" });
  const late = await claimCase(at(mo, minutes(51)), { caseNumber: number, version: 3 });
  expect(late).toEqual({ ok: true, value: { version: 4 } });
});

test("a page that has been overtaken claims nothing", async () => {
  const { grace, tom } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);

  expect(await claimCase(tom, { caseNumber: number, version: 1 })).toEqual({
    ok: false,
    reason: "case-changed",
  });
});

test("nobody claims what is their own, decided, elsewhere or not for them", async () => {
  const town = await aCouncil();
  const elsewhere = await aCouncil({ name: "Eastmere" });
  const { grace, tom, ines } = town;
  const own = await aCase(tom);
  const other = await aClaimedCase(grace, tom);
  const decision = { version: 2, revision: 1, outcome: "publish", sentence: "" } as const;
  await decideCase(tom, { ...decision, caseNumber: other.number });

  const why = async (context: Context, caseNumber: number, version = 1) =>
    await claimCase(context, { caseNumber, version });
  expect(await why(tom, own.number)).toEqual({ ok: false, reason: "own-text" });
  expect(await why(tom, other.number, 3)).toEqual({ ok: false, reason: "case-decided" });
  expect(await why(ines, own.number)).toEqual({ ok: false, reason: "not-moderator" });
  expect(await why(grace, own.number)).toEqual({ ok: false, reason: "not-moderator" });
  expect(await why(elsewhere.tom, own.number)).toEqual({ ok: false, reason: "case-not-found" });
});
