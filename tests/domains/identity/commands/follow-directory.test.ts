import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { followDirectory } from "#app/domains/identity/commands/follow-directory.server.ts";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import type { Duties } from "#app/domains/identity/rules.sign-in.ts";
import type { Role } from "#app/platform/context.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const nothing: Duties = { roles: [], teams: [] };

function duties(role: Role, more: Partial<Duties> = {}): Duties {
  return { roles: [{ role, draftOnly: false, groups: [`${role}s`] }], teams: [], ...more };
}

async function rights({ council }: Town, personId: string) {
  const grants = await reality<{ role: string; source: string }>(
    "SELECT role, source FROM role_grants WHERE council_id = $1 AND person_id = $2 ORDER BY role",
    [council.id, personId],
  );
  const teams = await reality(
    "SELECT 1 FROM team_members WHERE council_id = $1 AND person_id = $2",
    [council.id, personId],
  );
  return [...grants.map(({ role, source }) => `${role} (${source})`), teams.length];
}

test("roles and teams come and go with the groups; what a person granted stays", async () => {
  const town = await aCouncil();
  const { anyone, tom, ade } = town;
  const { personId } = tom.actor;
  const terms = { draftOnly: false, reason: "Stands in for Bryn" };
  await grantRole(ade, { personId, role: "approver", ...terms });

  await followDirectory(anyone, { personId, duties: duties("responder", { teams: ["highways"] }) });
  expect(await rights(town, personId)).toEqual([
    "approver (person)",
    "moderator (setup)",
    "responder (directory)",
    1,
  ]);
  await followDirectory(anyone, { personId, duties: duties("approver") });
  expect(await rights(town, personId)).toEqual(["approver (person)", "moderator (setup)", 0]);
  await followDirectory(anyone, { personId, duties: duties("policy-lead") });
  await followDirectory(anyone, { personId, duties: nothing });
  expect(await rights(town, personId)).toEqual(["approver (person)", "moderator (setup)", 0]);
});

test("the directory's word counts for four days, and as long again with every sign-in", async () => {
  const { anyone, tom } = await aCouncil();
  const { personId } = tom.actor;
  const day = (days: number) =>
    at(anyone, { now: new Date(anyone.now.getTime() + days * 24 * 60 * 60 * 1000) });
  const rolesOn = async (days: number) => {
    const { token } = await beginSession(day(days), { personId, way: "passkey", userAgent: "" });
    const actor = await findActor(day(days), token);
    return actor.kind === "staff" ? actor.roles.toSorted() : actor;
  };
  await followDirectory(anyone, { personId, duties: duties("responder") });
  await followDirectory(day(3), { personId, duties: duties("responder") });
  expect(await rolesOn(6.9)).toEqual(["moderator", "responder"]);
  expect(await rolesOn(7)).toEqual(["moderator"]);
  await followDirectory(day(8), { personId, duties: duties("responder") });
  expect(await rolesOn(8)).toEqual(["moderator", "responder"]);
});

test("whoever's rights change is signed out, and the change is on record; without one nothing is", async () => {
  const { anyone, tom, council } = await aCouncil();
  const { personId } = tom.actor;
  const session = () => beginSession(anyone, { personId, way: "directory", userAgent: "" });
  const before = await session();
  await followDirectory(anyone, { personId, duties: duties("responder") });
  expect(await findActor(anyone, before.token)).toEqual({ kind: "anyone" });

  const after = await session();
  await followDirectory(anyone, { personId, duties: duties("responder") });
  expect(await findActor(anyone, after.token)).toMatchObject({ kind: "staff" });
  const drafts = { roles: [{ role: "responder" as const, draftOnly: true, groups: ["juniors"] }] };
  await followDirectory(anyone, { personId, duties: { ...nothing, ...drafts } });
  expect(await findActor(anyone, (await session()).token)).toMatchObject({ draftOnly: true });

  const trail = await reality<{ actor_kind: string; after: object }>(
    `SELECT actor_kind, after FROM audit_entries
     WHERE council_id = $1 AND action = 'identity.follow-directory' AND subject_id = $2 ORDER BY seq`,
    [council.id, personId],
  );
  expect(trail).toEqual([
    {
      actor_kind: "service",
      after: { grants: [{ role: "responder", draftOnly: false }], teams: [] },
    },
    {
      actor_kind: "service",
      after: { grants: [{ role: "responder", draftOnly: true }], teams: [] },
    },
  ]);
});

test("whoever was removed while the directory was being asked gets nothing of what it says", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  expect(await removeFromStaff(town.ade, { personId, reason: "He left." })).toMatchObject({
    ok: true,
  });
  expect(await followDirectory(town.anyone, { personId, duties: duties("responder") })).toBe(false);
  expect(await rights(town, personId)).toEqual([0]);
});
