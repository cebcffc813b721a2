import { expect, test } from "vitest";
import { allowName } from "#app/domains/identity/commands/allow-name.server.ts";
import { listFlaggedNames } from "#app/domains/identity/queries/list-flagged-names.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const name = "Grace Adeyemi";

test("a moderator lets a name stay that looked like another's", async () => {
  const town = await aCouncil();
  const { personId } = town.grace.actor;
  await flag(town, personId);
  const listed = [{ id: personId, name, resembles: "staff" }];
  for (const who of [town.tom, town.ade, town.audrey]) {
    expect(await listFlaggedNames(who)).toEqual(listed);
  }

  expect(await allowName(town.tom, { personId, name })).toEqual({ ok: true, value: null });
  expect(await listFlaggedNames(town.tom)).toEqual([]);
  expect(await allowName(town.tom, { personId, name })).toEqual({
    ok: false,
    reason: "name-not-flagged",
  });
  expect(await trailOf(town.tom, "identity.allow-name")).toMatchObject([
    { actorId: town.tom.actor.personId, subjectId: personId, before: { nameFlag: "staff" } },
  ]);
});

test("what may stay is the name that was seen, not the one that has taken its place", async () => {
  const town = await aCouncil();
  const { personId } = town.grace.actor;
  await flag(town, personId);
  const [seen] = await listFlaggedNames(town.tom);
  await town.ade.write((db) =>
    db.person.updateMany({ where: { id: personId }, data: { name: "Westford Council" } }),
  );

  const refusal = { ok: false, reason: "name-not-flagged" };
  expect(await allowName(town.tom, { personId, name: seen!.name })).toEqual(refusal);
  expect(await trailOf(town.tom, "identity.allow-name")).toEqual([]);
  expect(await listFlaggedNames(town.tom)).toMatchObject([{ name: "Westford Council" }]);
});

test("nobody else sees such names or lets them stay", async () => {
  const town = await aCouncil();
  const { personId } = town.grace.actor;
  await flag(town, personId);
  for (const other of [town.grace, town.ines, town.priya, town.anyone]) {
    expect(await listFlaggedNames(other)).toEqual([]);
    expect(await allowName(other, { personId, name })).toEqual({
      ok: false,
      reason: "not-name-keeper",
    });
  }
  const auditor = await allowName(town.audrey, { personId, name });
  expect(auditor).toEqual({ ok: false, reason: "not-name-keeper" });
  expect(await listFlaggedNames(town.ade)).toHaveLength(1);
});

async function flag(town: Town, id: string): Promise<void> {
  await town.ade.write((db) =>
    db.person.updateMany({ where: { id }, data: { nameFlag: "staff" } }),
  );
}
