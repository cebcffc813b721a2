import { expect, test } from "vitest";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { joinTeam } from "#app/domains/identity/commands/join-team.server.ts";
import { setUpTeam } from "#app/domains/identity/commands/set-up-team.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const tom = { slug: "highways", email: "Tom@Westford.example" };

test("an administrator adds a member of staff to a team by their address", async () => {
  const town = await aCouncil();
  expect(await joinTeam(town.ade, tom)).toEqual({ ok: true, value: null });
  const teams = await teamsOf(town.ade, town.tom.actor.personId);
  expect(teams.map(({ slug }) => slug)).toEqual(["highways"]);
  expect(await joinTeam(town.ade, tom)).toEqual({ ok: false, reason: "member-already" });
  expect(await trailOf(town.ade, "identity.join-team")).toMatchObject([
    { subjectId: town.tom.actor.personId, after: { team: town.highways.id } },
  ]);
});

test("whoever leads a team adds staff to it, and to no other", async () => {
  const town = await aCouncil();
  await setUpTeam(town.ade, { slug: "waste", name: "Waste", nameCy: "Gwastraff" });
  expect(await joinTeam(town.ines, tom)).toEqual({ ok: false, reason: "not-team-keeper" });
  const { personId } = town.ines.actor;
  await appointLead(town.ade, { slug: "highways", personId, leads: true });
  expect(await joinTeam(town.ines, tom)).toMatchObject({ ok: true });
  const waste = await joinTeam(town.ines, { ...tom, slug: "waste" });
  expect(waste).toEqual({ ok: false, reason: "not-team-keeper" });
});

test("residents, strangers and oneself are not added, and an unknown address says nothing", async () => {
  const town = await aCouncil();
  const tries = [
    [town.ade, "grace@westford.example", "not-staff"],
    [town.ade, "stranger@westford.example", "not-staff"],
    [town.ade, "ade@westford.example", "own-team"],
    [town.audrey, "tom@westford.example", "not-team-keeper"],
    [town.grace, "tom@westford.example", "not-team-keeper"],
  ] as const;
  for (const [who, email, reason] of tries) {
    expect(await joinTeam(who, { slug: "highways", email })).toEqual({ ok: false, reason });
  }
  const nowhere = await joinTeam(town.ade, { ...tom, slug: "dragons" });
  expect(nowhere).toEqual({ ok: false, reason: "no-such-team" });
});
