import { expect, test } from "vitest";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import { reality } from "#tests/support/database.ts";
import { aCouncil } from "#tests/support/council.ts";
import { grantsOf, signedIn, trailOf } from "#tests/domains/identity/staff.ts";

test("somebody entered is known by id, with the council's time zone and a digest at eight", async () => {
  const town = await aCouncil();
  const id = await addPerson(town.ade, {
    email: "Nia.Evans@westford.example",
    name: " Nia  Evans ",
    kind: "resident",
    areaId: town.areas[0]!.id,
    locale: "cy",
  });

  expect(await findPerson(town.anyone, id)).toEqual({
    id,
    kind: "resident",
    name: "Nia Evans",
    email: "Nia.Evans@westford.example",
    locale: "cy",
    timeZone: "Europe/London",
    digestHour: 8,
    areaId: town.areas[0]!.id,
  });
});

test("the same mailbox written in another way is the same person", async () => {
  const town = await aCouncil();
  const person = { name: "Jo Bloggs", kind: "resident" } as const;
  const id = await addPerson(town.ade, { ...person, email: "jo.bloggs@gmail.com" });

  for (const email of ["JoBloggs@googlemail.com", "jobloggs+council@gmail.com"]) {
    expect(await addPerson(town.ade, { ...person, email })).toBe(id);
  }
});

test("staff who are known already gain the role and the team", async () => {
  const town = await aCouncil();
  const officer = { email: "ines@westford.example", name: "Ines Moreau", kind: "staff" } as const;
  const ines = town.ines.actor.personId;

  const id = await addPerson(town.ade, { ...officer, roles: ["approver"], teamSlug: "highways" });
  expect(id).toBe(ines);
  expect((await teamsOf(town.ade, ines)).map((team) => team.slug)).toEqual(["highways"]);
  const roles = await reality("SELECT role FROM role_grants WHERE person_id = $1 ORDER BY role", [
    ines,
  ]);
  expect(roles).toEqual([{ role: "approver" }, { role: "responder" }]);
});

test("a team that does not exist, or a role for a resident, stores nobody", async () => {
  const town = await aCouncil();
  const person = { email: "odd@westford.example", name: "Odd" };
  const officer = addPerson(town.ade, { ...person, kind: "staff", teamSlug: "dragons" });
  await expect(officer).rejects.toThrow("There is no team");
  const resident = addPerson(town.ade, { ...person, kind: "resident", roles: ["auditor"] });
  await expect(resident).rejects.toThrow("Roles and teams are for staff");
  expect(await findByEmail(town.anyone, person.email)).toBeNull();
});

test("only administrators and the service enter people", async () => {
  const town = await aCouncil();
  const self = { email: "tom@westford.example", name: "Tom Fielding", kind: "staff" } as const;
  for (const other of [town.tom, town.grace, town.anyone]) {
    const attempt = addPerson(other, { ...self, roles: ["administrator"] });
    await expect(attempt).rejects.toThrow("Only administrators");
  }
});

test("a person of another council is nobody here", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  expect(await findPerson(eastmere.anyone, westford.grace.actor.personId)).toBeNull();
});

test("roles may come with terms, and what was entered is on record, without the address", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "command-line" });
  const sam = { email: "sam@westford.example", name: "Sam Price", kind: "staff" } as const;
  const terms = { until: "2099-06-30", draftOnly: true, reason: "For the summer." };
  const id = await addPerson(service, { ...sam, roles: ["responder", "moderator"], ...terms });
  const expiresAt = new Date("2099-06-30T23:00:00Z");
  expect(await grantsOf(town.ade, id)).toEqual([
    { role: "moderator", draftOnly: false, expiresAt, reason: terms.reason, grantedById: null },
    { role: "responder", draftOnly: true, expiresAt, reason: terms.reason, grantedById: null },
  ]);
  const entries = (await trailOf(town.ade, "identity.add-person")).filter(
    ({ subjectId }) => subjectId === id,
  );
  expect(entries).toMatchObject([
    { actorKind: "service", why: terms.reason, after: { roles: ["responder", "moderator"] } },
  ]);
  expect(JSON.stringify(entries)).not.toContain("@");
});

test("an administrator makes nobody an operator and gives themselves nothing, and new roles end sessions", async () => {
  const town = await aCouncil();
  const tom = { email: "tom@westford.example", name: "Tom Fielding", kind: "staff" } as const;
  const operator = addPerson(town.ade, { ...tom, roles: ["operator"] });
  await expect(operator).rejects.toThrow("Only the command line");
  const own = { email: "ade@westford.example", name: "Ade Okafor", kind: "staff" } as const;
  const approver = addPerson(town.ade, { ...own, roles: ["approver"] });
  await expect(approver).rejects.toThrow("Nobody changes their own roles");

  const toms = await signedIn(town.tom);
  await addPerson(town.ade, { ...tom, roles: ["moderator"] });
  expect(await toms()).toMatchObject({ kind: "staff" });
  await addPerson(town.ade, { ...tom, roles: ["approver"] });
  expect(await toms()).toEqual({ kind: "anyone" });
});

test("a resident does not become staff by the way", async () => {
  const town = await aCouncil();
  const grace = { email: "grace@westford.example", name: "Grace", kind: "staff" } as const;

  const attempt = addPerson(town.ade, { ...grace, roles: ["moderator"] });

  await expect(attempt).rejects.toThrow("This address belongs to a resident");
  const { personId } = town.grace.actor;
  expect(await town.ade.read((db) => db.roleGrant.count({ where: { personId } }))).toBe(0);
});
