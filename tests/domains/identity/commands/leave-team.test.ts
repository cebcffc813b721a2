import { expect, test } from "vitest";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { joinTeam } from "#app/domains/identity/commands/join-team.server.ts";
import { leaveTeam } from "#app/domains/identity/commands/leave-team.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const slug = "highways";

test("whoever leads a team takes members out, but not another lead and not themselves", async () => {
  const town = await aCouncil();
  const [ines, tom, bryn] = [town.ines, town.tom, town.bryn].map(({ actor }) => actor.personId);
  await appointLead(town.ade, { slug, personId: ines!, leads: true });
  for (const email of ["tom@westford.example", "bryn@westford.example"]) {
    await joinTeam(town.ines, { slug, email });
  }
  await appointLead(town.ade, { slug, personId: bryn!, leads: true });

  expect(await leaveTeam(town.ines, { slug, personId: tom! })).toEqual({ ok: true, value: null });
  expect(await teamsOf(town.ade, tom!)).toEqual([]);
  expect(await leaveTeam(town.ines, { slug, personId: bryn! })).toEqual({
    ok: false,
    reason: "lead-stays",
  });
  expect(await leaveTeam(town.ines, { slug, personId: ines! })).toEqual({
    ok: false,
    reason: "own-team",
  });
  expect(await leaveTeam(town.ade, { slug, personId: bryn! })).toMatchObject({ ok: true });
  const trail = await trailOf(town.ade, "identity.leave-team");
  expect(trail.map(({ subjectId, before }) => [subjectId, before])).toEqual([
    [tom, { team: town.highways.id, leads: false }],
    [bryn, { team: town.highways.id, leads: true }],
  ]);
});

test("others take nobody out, and nobody is taken out twice", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  for (const other of [town.ines, town.tom, town.audrey, town.grace, town.anyone]) {
    expect(await leaveTeam(other, { slug, personId })).toEqual({
      ok: false,
      reason: "not-team-keeper",
    });
  }
  expect(await leaveTeam(town.ade, { slug: "dragons", personId })).toEqual({
    ok: false,
    reason: "no-such-team",
  });
  await leaveTeam(town.ade, { slug, personId });
  expect(await leaveTeam(town.ade, { slug, personId })).toEqual({
    ok: false,
    reason: "not-a-member",
  });
});
