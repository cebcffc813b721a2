import { expect, test } from "vitest";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { showTeam } from "#app/domains/identity/queries/show-team.server.ts";
import { teamsKeptBy } from "#app/domains/identity/queries/teams-kept-by.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const slug = "highways";

test("Ines leads Highways, sees it and changes it, until she no longer does", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  expect(await showTeam(town.ines, slug)).toBeNull();
  expect(await teamsKeptBy(town.ines)).toEqual([]);

  expect(await appointLead(town.ade, { slug, personId, leads: true })).toMatchObject({ ok: true });
  expect(await showTeam(town.ines, slug)).toMatchObject({
    mayKeep: true,
    members: [{ name: "Ines Moreau", leads: true, mayTakeOut: false, mayAppoint: false }],
  });
  expect(await teamsKeptBy(town.ines)).toEqual([
    { slug, name: "Highways", leads: ["Ines Moreau"], members: 1 },
  ]);
  expect(await showTeam(town.audrey, slug)).toMatchObject({ mayKeep: false });
  expect(await showTeam(town.tom, slug)).toBeNull();

  await appointLead(town.ade, { slug, personId, leads: false });
  expect(await showTeam(town.ines, slug)).toBeNull();
  for (const action of ["identity.appoint-lead", "identity.dismiss-lead"]) {
    expect(await trailOf(town.ade, action)).toMatchObject([{ subjectId: personId }]);
  }
});

test("only administrators say who leads, and only among the members", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const [ade, tom] = [town.ade.actor.personId, town.tom.actor.personId];
  const tries = [
    [town.ines, personId, "not-administrator"],
    [town.audrey, personId, "not-administrator"],
    [town.grace, personId, "not-administrator"],
    [town.ade, ade, "own-roles"],
    [town.ade, tom, "not-a-member"],
  ] as const;
  for (const [who, whom, reason] of tries) {
    const outcome = await appointLead(who, { slug, personId: whom, leads: true });
    expect(outcome).toEqual({ ok: false, reason });
  }
  const nowhere = await appointLead(town.ade, { slug: "dragons", personId, leads: true });
  expect(nowhere).toEqual({ ok: false, reason: "no-such-team" });
});
