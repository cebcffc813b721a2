import { expect, test } from "vitest";
import { revokeRole } from "#app/domains/identity/commands/revoke-role.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { another, grantsOf, signedIn, trailOf } from "#tests/domains/identity/staff.ts";

const moderator = { role: "moderator", reason: "Tom works elsewhere now." } as const;
const administrator = { role: "administrator", reason: "Time for a change." } as const;

test("Tom is no longer a moderator, his cookie is anybody's at once, and it is on record", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  const tom = await signedIn(town.tom);
  expect(await revokeRole(town.ade, { ...moderator, personId })).toEqual({ ok: true, value: null });
  expect(await tom()).toEqual({ kind: "anyone" });
  expect(await grantsOf(town.ade, personId)).toEqual([]);
  expect(await trailOf(town.ade, "identity.revoke-role")).toMatchObject([
    { subjectId: personId, why: moderator.reason, before: { role: "moderator" }, after: null },
  ]);
  expect(await revokeRole(town.ade, { ...moderator, personId })).toEqual({
    ok: false,
    reason: "role-not-held",
  });
});

test("a refusal changes nothing and ends no session", async () => {
  const town = await aCouncil();
  const tom = await signedIn(town.tom);
  const { personId } = town.tom.actor;
  for (const other of [town.tom, town.audrey, town.grace, town.anyone]) {
    expect(await revokeRole(other, { ...moderator, personId })).toMatchObject({
      ok: false,
      reason: "not-administrator",
    });
  }
  expect(await tom()).toMatchObject({ kind: "staff", roles: ["moderator"] });
});

test("nobody takes their own role away, and one administrator always stays", async () => {
  const town = await aCouncil();
  const nia = await another(town, "Nia Evans", "administrator");
  const ades = { ...administrator, personId: town.ade.actor.personId };
  expect(await revokeRole(town.ade, ades)).toEqual({ ok: false, reason: "own-roles" });
  expect(await revokeRole(nia, ades)).toMatchObject({ ok: true });
  const nias = { ...administrator, personId: nia.actor.personId };
  expect(await revokeRole(town.ade, nias)).toEqual({ ok: false, reason: "last-administrator" });
});

test("of two administrators who take each other's role at once, one keeps it", async () => {
  const town = await aCouncil();
  const nia = await another(town, "Nia Evans", "administrator");
  const outcomes = await Promise.all([
    revokeRole(town.ade, { ...administrator, personId: nia.actor.personId }),
    revokeRole(nia, { ...administrator, personId: town.ade.actor.personId }),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  const left = await Promise.all(
    [town.ade, nia].map(({ actor }) => grantsOf(town.ade, actor.personId)),
  );
  expect(left.flat()).toHaveLength(1);
});
