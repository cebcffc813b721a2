import { expect, test } from "vitest";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { endGrants } from "#app/domains/identity/jobs/end-grants.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { grantsOf, signedIn, trailOf } from "#tests/domains/identity/staff.ts";

test("a role whose time is over is put on record once, cleared away, and its holder signed out", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "identity.end-grants" });
  const { personId } = town.tom.actor;
  const terms = { draftOnly: false, reason: "Bryn is away.", until: "2030-01-31" };
  const november = new Date("2029-11-21T18:00:00Z");
  await grantRole(at(town.ade, { now: november }), { ...terms, role: "approver", personId });
  const [before, after] = ["2030-01-31T23:59:59Z", "2030-02-01T00:03:00Z"].map(
    (moment) => new Date(moment),
  );
  const tom = await signedIn(at(town.tom, { now: before! }));

  await endGrants.run(at(service, { now: before! }), { began: "" });
  expect(await tom(before)).toMatchObject({ roles: ["approver", "moderator"] });
  expect(await trailOf(town.ade, "identity.end-grant")).toEqual([]);

  for (const _hour of [1, 2]) await endGrants.run(at(service, { now: after! }), { began: "" });
  expect(await tom(after)).toEqual({ kind: "anyone" });
  expect((await grantsOf(town.ade, personId)).map(({ role }) => role)).toEqual(["moderator"]);
  expect(await trailOf(town.ade, "identity.end-grant")).toMatchObject([
    {
      actorKind: "service",
      subjectId: personId,
      before: { role: "approver", expiresAt: "2030-02-01T00:00:00.000Z" },
    },
  ]);
});
