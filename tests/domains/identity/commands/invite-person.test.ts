import { expect, test } from "vitest";
import { invitePerson } from "#app/domains/identity/commands/invite-person.server.ts";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { listStaff } from "#app/domains/identity/queries/list-staff.server.ts";
import { InvitationForm } from "#app/domains/identity/schema.people.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { grantsOf, invitationsTo, trailOf } from "#tests/domains/identity/staff.ts";

const nia = InvitationForm.parse({
  name: "Nia Evans",
  email: "nia.evans@westford.example",
  roles: ["responder", "policy-lead"],
  team: "highways",
  reason: "She begins on Monday.",
});

test("Nia is on the staff with her roles and team, and has a link that works for three days", async () => {
  const town = await aCouncil();
  const now = new Date("2026-11-21T18:00:00Z");
  const outcome = await invitePerson(at(town.ade, { now }), nia);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { personId } = outcome.value;

  const { people } = await listStaff(town.ade, { q: "nia.evans@westford.example" });
  expect(people).toEqual([
    {
      id: personId,
      name: "Nia Evans",
      email: "nia.evans@westford.example",
      roles: ["policy-lead", "responder"].map((role) => ({ role, until: null, draftOnly: false })),
      teams: [{ slug: "highways", name: "Highways", leads: false }],
      ways: [],
      lastSeen: null,
    },
  ]);
  const [link] = await invitationsTo(town.ade, nia.email);
  const invitations = await town.ade.read((db) => db.invitation.findMany());
  expect(invitations).toMatchObject([
    {
      personId,
      tokenHash: hashOf(link!),
      invitedById: town.ade.actor.personId,
      expiresAt: new Date("2026-11-24T18:00:00Z"),
      usedAt: null,
    },
  ]);
  expect(await trailOf(town.ade, "identity.invite-person")).toMatchObject([
    {
      subjectId: personId,
      why: nia.reason,
      after: { roles: ["responder", "policy-lead"], team: town.highways.id },
    },
  ]);
  const trail = JSON.stringify(await trailOf(town.ade, "identity.invite-person"));
  expect(trail).not.toContain("@");
});

test("addresses that are taken, teams that are not there and operators are refused, and nothing is sent", async () => {
  const town = await aCouncil();
  const tries = [
    [town.ade, { ...nia, email: "tom@westford.example" }, "known-already"],
    [town.ade, { ...nia, email: "grace@westford.example" }, "known-as-resident"],
    [town.ade, { ...nia, team: "dragons" }, "no-such-team"],
    [town.ade, { ...nia, roles: ["operator"] }, "operator-by-command-line"],
    [town.tom, nia, "not-administrator"],
    [town.audrey, nia, "not-administrator"],
    [town.anyone, nia, "not-administrator"],
  ] as const;
  for (const [who, form, reason] of tries) {
    const outcome = await invitePerson(who, { ...form, roles: [...form.roles] });
    expect(outcome).toEqual({ ok: false, reason });
  }
  expect(await town.ade.read((db) => db.invitation.count())).toBe(0);
  expect(await town.ade.read((db) => db.email.count())).toBe(0);
  expect((await listStaff(town.ade, { q: "Nia" })).people).toEqual([]);
});

test("somebody who left is the same person when they come back, with nothing from before", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  const directoryId = "https://login.westford.example|tom";
  await town.ade.write((db) =>
    db.person.updateMany({ where: { id: personId }, data: { directoryId } }),
  );
  await removeFromStaff(town.ade, { personId, reason: "He left." });
  const form = { ...nia, name: "Tom Fielding", email: "Tom@westford.example", team: undefined };
  expect(await invitePerson(town.ade, form)).toEqual({ ok: true, value: { personId } });
  const roles = (await grantsOf(town.ade, personId)).map(({ role }) => role);
  expect(roles).toEqual(["policy-lead", "responder"]);
  // The council account may be that of whoever had the mailbox before.
  expect(await town.ade.read((db) => db.person.count({ where: { directoryId } }))).toBe(0);
  expect(await invitationsTo(town.ade, "Tom@westford.example")).toHaveLength(1);
});
