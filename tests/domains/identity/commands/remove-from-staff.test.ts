import { expect, test } from "vitest";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { listStaff } from "#app/domains/identity/queries/list-staff.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { another, signedIn, trailOf } from "#tests/domains/identity/staff.ts";

const reason = "She works for another council now.";

test("of Ines nothing is left but her name and what she did", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const ines = await signedIn(town.ines);
  await appointLead(town.ade, { slug: "highways", personId, leads: true });
  const keys = { credentialId: "c", publicKey: Buffer.from("k") };
  await town.ade.write(async (db) => {
    await db.passkey.create({ data: { id: newId(), personId, ...keys } });
    await db.password.create({ data: { personId, hash: "h" } });
    await db.authenticator.create({ data: { personId, secret: "s" } });
  });

  expect(await removeFromStaff(town.ade, { personId, reason })).toEqual({ ok: true, value: null });
  expect(await ines()).toEqual({ kind: "anyone" });
  const whose = { where: { personId } };
  const left = await town.ade.read(async (db) => [
    await db.roleGrant.count(whose),
    await db.teamMember.count(whose),
    await db.passkey.count(whose),
    await db.password.count(whose),
    await db.authenticator.count(whose),
    await db.session.count({ where: { personId, revokedAt: null } }),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0]);
  const { people } = await listStaff(town.ade, { q: "" });
  expect(people.map(({ name }) => name)).not.toContain("Ines Moreau");
  expect(await trailOf(town.ade, "identity.remove-from-staff")).toMatchObject([
    {
      subjectId: personId,
      why: reason,
      before: {
        roles: [{ role: "responder" }],
        teams: [{ teamId: town.highways.id, leads: true }],
      },
    },
  ]);
});

test("nobody removes themselves, the last administrator, a resident, or without being one", async () => {
  const town = await aCouncil();
  const nia = await another(town, "Nia Evans", "administrator");
  const [ade, tom] = [town.ade.actor.personId, town.tom.actor.personId];
  const tries = [
    [town.ade, ade, "own-roles"],
    [town.audrey, tom, "not-administrator"],
    [town.grace, tom, "not-administrator"],
    [town.ade, town.grace.actor.personId, "not-staff"],
  ] as const;
  for (const [who, personId, why] of tries) {
    expect(await removeFromStaff(who, { personId, reason })).toEqual({ ok: false, reason: why });
  }
  expect(await removeFromStaff(nia, { personId: ade, reason })).toMatchObject({ ok: true });
  expect(await removeFromStaff(town.ade, { personId: nia.actor.personId, reason })).toEqual({
    ok: false,
    reason: "last-administrator",
  });
});
