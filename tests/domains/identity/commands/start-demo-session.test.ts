import { beforeAll, expect, test } from "vitest";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { startDemoSession } from "#app/domains/identity/commands/start-demo-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { listDemoPeople } from "#app/domains/identity/queries/list-demo-people.server.ts";
import { aCouncil } from "#tests/support/council.ts";

beforeAll(() => {
  process.env.DEMO = "1";
});

test("in a demonstration one press makes a visitor Tom the moderator", async () => {
  const town = await aCouncil();
  const people = await listDemoPeople(town.anyone);
  expect(people.map(({ name, roles }) => [name, ...roles])).toEqual([
    ["Ines Moreau", "responder"],
    ["Bryn Parry", "approver"],
    ["Tom Fielding", "moderator"],
    ["Priya Raman", "policy-lead"],
    ["Ade Okafor", "administrator"],
    ["Audrey Lunn", "auditor"],
    ["Grace Adeyemi"],
    ["Omar Haddad"],
  ]);

  const tom = people.find((person) => person.name === "Tom Fielding")!;
  const begun = await startDemoSession(town.anyone, { personId: tom.id, userAgent: "" });
  if (!begun.ok) throw new Error(begun.reason);
  expect(await findActor(town.anyone, begun.value.token)).toEqual(town.tom.actor);

  const session = begun.value.token;
  await startDemoSession(town.anyone, { personId: people[0]!.id, userAgent: "", session });
  expect(await findActor(town.anyone, session)).toEqual({ kind: "anyone" });
});

test("a real person is not on offer, not even by id", async () => {
  const town = await aCouncil();
  const real = { email: "real@council.gov.uk", name: "Real", kind: "staff" } as const;
  const personId = await addPerson(town.ade, real);

  expect((await listDemoPeople(town.anyone)).map((person) => person.name)).not.toContain("Real");
  const begun = await startDemoSession(town.anyone, { personId, userAgent: "" });
  expect(begun).toEqual({ ok: false, reason: "no-demo" });
});
