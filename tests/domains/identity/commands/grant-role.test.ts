import { expect, test } from "vitest";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { another, grantsOf, signedIn, trailOf } from "#tests/domains/identity/staff.ts";

const terms = { role: "moderator", draftOnly: false, reason: "Tom is away." } as const;
const november = new Date("2026-11-21T18:00:00Z");

test("Ines gets a role with a reason, is signed out, and it is on record", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const ines = await signedIn(town.ines);
  expect(await ines()).toMatchObject({ kind: "staff", roles: ["responder"] });

  expect(await grantRole(town.ade, { ...terms, personId })).toEqual({ ok: true, value: null });
  expect(await ines()).toEqual({ kind: "anyone" });
  expect(await (await signedIn(town.ines))()).toMatchObject({ roles: ["moderator", "responder"] });
  expect(await trailOf(town.ade, "identity.grant-role")).toMatchObject([
    {
      actorId: town.ade.actor.personId,
      subjectKind: "person",
      subjectId: personId,
      why: "Tom is away.",
      before: null,
      after: { role: "moderator", draftOnly: false, expiresAt: null, source: "person" },
    },
  ]);
});

test("a role for a time holds until the last local midnight, and stops by itself", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  const until = { ...terms, role: "approver", until: "2027-06-30" } as const;
  expect(await grantRole(at(town.ade, { now: november }), { ...until, personId })).toMatchObject({
    ok: true,
  });

  // Summer time: the day ends at eleven in the evening, universal time.
  const [approver] = await grantsOf(town.ade, personId);
  expect(approver?.expiresAt).toEqual(new Date("2027-06-30T23:00:00Z"));
  const tom = await signedIn(at(town.tom, { now: new Date("2027-06-30T22:59:00Z") }));
  expect(await tom(new Date("2027-06-30T22:59:59Z"))).toMatchObject({
    roles: ["approver", "moderator"],
  });
  expect(await tom(new Date("2027-06-30T23:00:00Z"))).toMatchObject({ roles: ["moderator"] });
});

test("a role that is held already is given anew, on the new terms", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const drafts = { role: "responder", draftOnly: true, reason: "She is new." } as const;
  await grantRole(town.ade, { ...drafts, personId });
  expect(await grantsOf(town.ade, personId)).toEqual([
    { ...drafts, expiresAt: null, grantedById: town.ade.actor.personId },
  ]);
  expect(await (await signedIn(town.ines))()).toMatchObject({ draftOnly: true });
  const [entry] = await trailOf(town.ade, "identity.grant-role");
  expect(entry).toMatchObject({ before: { draftOnly: false }, after: { draftOnly: true } });
});

test("nobody gives themselves a role, and only administrators give any", async () => {
  const town = await aCouncil();
  const own = await grantRole(town.ade, { ...terms, personId: town.ade.actor.personId });
  expect(own).toEqual({ ok: false, reason: "own-roles" });
  for (const other of [town.tom, town.audrey, town.grace, town.anyone]) {
    const attempt = await grantRole(other, { ...terms, personId: town.ines.actor.personId });
    expect(attempt).toEqual({ ok: false, reason: "not-administrator" });
  }
  expect(await trailOf(town.ade, "identity.grant-role")).toEqual([]);
});

test("operators are made by the command line alone", async () => {
  const town = await aCouncil();
  const operator = { ...terms, role: "operator", personId: town.tom.actor.personId } as const;
  expect(await grantRole(town.ade, operator)).toEqual({
    ok: false,
    reason: "operator-by-command-line",
  });
  const service = town.as({ kind: "service", job: "command-line" });
  expect(await grantRole(service, operator)).toMatchObject({ ok: true });
});

test("terms that make no sense are refused, and so are people who are not on the staff", async () => {
  const town = await aCouncil();
  const ade = at(town.ade, { now: november });
  const { personId } = town.tom.actor;
  const tries = [
    [{ ...terms, personId, draftOnly: true }, "draft-only-for-responders"],
    [{ ...terms, personId, until: "2026-11-20" }, "until-past"],
    [{ ...terms, personId: town.grace.actor.personId }, "not-staff"],
  ] as const;
  for (const [grant, reason] of tries) {
    expect(await grantRole(ade, grant)).toEqual({ ok: false, reason });
  }
  await removeFromStaff(ade, { personId, reason: "He left." });
  expect(await grantRole(ade, { ...terms, personId })).toEqual({ ok: false, reason: "not-staff" });
  const eastmere = await aCouncil({ name: "Eastmere" });
  const theirs = { ...terms, personId: eastmere.tom.actor.personId };
  expect(await grantRole(ade, theirs)).toEqual({ ok: false, reason: "not-staff" });
});

test("the only administrator for good is not made one for a time", async () => {
  const town = await aCouncil();
  const nia = await another(town, "Nia Evans", "administrator");
  const forAWhile = { ...terms, role: "administrator", until: "2099-12-31" } as const;
  expect(await grantRole(town.ade, { ...forAWhile, personId: nia.actor.personId })).toMatchObject({
    ok: true,
  });
  expect(await grantRole(nia, { ...forAWhile, personId: town.ade.actor.personId })).toEqual({
    ok: false,
    reason: "last-administrator",
  });
});
