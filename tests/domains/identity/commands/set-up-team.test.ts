import { expect, test } from "vitest";
import { setUpTeam } from "#app/domains/identity/commands/set-up-team.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const waste = { slug: "waste", name: "Waste", nameCy: "Gwastraff" };

test("a team is set up once, by an administrator, and that is on record", async () => {
  const town = await aCouncil();
  const before = await trailOf(town.ade, "identity.add-team");
  expect(await setUpTeam(town.ade, waste)).toEqual({ ok: true, value: { slug: "waste" } });
  const again = await setUpTeam(town.ade, { ...waste, name: "Bins" });
  expect(again).toEqual({ ok: false, reason: "team-exists" });
  for (const other of [town.tom, town.audrey, town.grace, town.anyone]) {
    const attempt = await setUpTeam(other, { ...waste, slug: "other" });
    expect(attempt).toEqual({ ok: false, reason: "not-administrator" });
  }
  const trail = await trailOf(town.ade, "identity.add-team");
  expect(trail.slice(before.length)).toMatchObject([
    { actorId: town.ade.actor.personId, after: waste },
  ]);
});
