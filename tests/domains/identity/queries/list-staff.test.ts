import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { listStaff } from "#app/domains/identity/queries/list-staff.server.ts";
import { showStaffMember } from "#app/domains/identity/queries/show-staff-member.server.ts";
import { writePeopleCsv } from "#app/domains/identity/queries/write-people-csv.server.ts";
import { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { another, trailOf } from "#tests/domains/identity/staff.ts";

const everybody = PeopleQuery.parse({});

test("staff are found by name, whole address, role and team", async () => {
  const town = await aCouncil();
  const found = async (asked: object) =>
    (await listStaff(town.ade, PeopleQuery.parse(asked))).people.map(({ name }) => name);

  const all = ["Ade Okafor", "Audrey Lunn", "Bryn Parry", "Ines Moreau", "Priya Raman"];
  expect(await found({})).toEqual([...all, "Tom Fielding"]);
  expect(await found({ q: "FIELD" })).toEqual(["Tom Fielding"]);
  expect(await found({ q: "Tom@westford.example" })).toEqual(["Tom Fielding"]);
  expect(await found({ q: "tom@westford" })).toEqual([]);
  expect(await found({ q: "grace@westford.example" })).toEqual([]);
  expect(await found({ role: "auditor" })).toEqual(["Audrey Lunn"]);
  expect(await found({ team: "highways" })).toEqual(["Ines Moreau"]);
  expect(await found({ role: "king", after: "x" })).toHaveLength(6);
});

test("a role that is over is not shown, one with terms is shown with them", async () => {
  const town = await aCouncil();
  const { personId } = town.ines.actor;
  const terms = {
    role: "responder",
    draftOnly: true,
    reason: "New.",
    until: "2099-06-30",
  } as const;
  await grantRole(town.ade, { ...terms, personId });
  const roles = async (now: Date) => {
    const { people } = await listStaff(at(town.ade, { now }), PeopleQuery.parse({ q: "Ines" }));
    return people[0]!.roles;
  };
  expect(await roles(new Date())).toEqual([
    { role: "responder", draftOnly: true, until: new Date("2099-06-30T22:59:59.999Z") },
  ]);
  expect(await roles(new Date("2099-07-01T00:00:00Z"))).toEqual([]);
});

test("more people than fit on a page come one after another, each once", async () => {
  const town = await aCouncil();
  const names = Array.from({ length: 60 }, (_, at) => `Officer ${at % 7}`);
  await town.ade.write((db) =>
    db.person.createMany({ data: names.map((name) => ({ id: newId(), kind: "staff", name })) }),
  );
  const first = await listStaff(town.ade, everybody);
  const rest = await listStaff(town.ade, { ...everybody, after: first.next! });
  expect([first.people.length, rest.people.length, rest.next]).toEqual([50, 16, null]);
  const ids = [...first.people, ...rest.people].map(({ id }) => id);
  expect(new Set(ids).size).toBe(66);
});

test("administrators and auditors see who has what, others nothing; what auditors read is on record", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  for (const other of [town.tom, town.ines, town.grace, town.anyone]) {
    expect(await listStaff(other, everybody)).toEqual({ people: [], next: null });
    expect(await showStaffMember(other, personId)).toBeNull();
  }
  expect(await showStaffMember(town.ade, personId)).toMatchObject({ mayChange: true });
  expect(await showStaffMember(town.ade, town.ade.actor.personId)).toMatchObject({
    mayChange: false,
  });
  expect(await trailOf(town.ade, "personal-data.read")).toEqual([]);
  expect(await showStaffMember(town.audrey, personId)).toMatchObject({ mayChange: false });
  expect(await trailOf(town.ade, "personal-data.read")).toMatchObject([
    { actorId: town.audrey.actor.personId, subjectKind: "person", subjectId: personId },
  ]);
  expect(await showStaffMember(town.ade, town.grace.actor.personId)).toBeNull();
});

test("the table can be taken away as a file that a spreadsheet can trust", async () => {
  const town = await aCouncil();
  const { personId } = (await another(town, "Eve Black", "policy-lead")).actor;
  const name = `=HYPERLINK("https://bins.example")`;
  await town.ade.write((db) => db.person.updateMany({ where: { id: personId }, data: { name } }));
  await grantRole(town.ade, {
    personId,
    role: "responder",
    draftOnly: true,
    until: "2099-06-30",
    reason: "For the summer.",
  });
  const file = (await buffer(writePeopleCsv(town.ade, everybody))).toString();
  expect(file.startsWith("\uFEFF")).toBe(true);
  const [head, first, ...more] = file.slice(1).trimEnd().split("\r\n");
  expect(head).toBe("Name,E-mail address,Roles,Teams,Signs in with,Last seen");
  const escaped = `"'=HYPERLINK(""https://bins.example"")"`;
  const roles = `"Policy lead; Answering officer (drafts only, until 2099-06-30)"`;
  expect(first).toBe(`${escaped},eve@westford.example,${roles},,,`);
  expect(more).toHaveLength(6);
  expect(String(await buffer(writePeopleCsv(town.tom, everybody)))).not.toContain("@");
});
