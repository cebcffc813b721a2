import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type PersonContext, type Town } from "#tests/support/council.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

describe.skipIf(!isBuilt)("the pages on which people are kept", () => {
  let site: Site;
  let town: Town;
  let cookies: Map<PersonContext, string>;

  beforeAll(async () => {
    town = await aCouncil();
    cookies = new Map();
    for (const person of [town.ade, town.audrey, town.tom, town.ines]) {
      cookies.set(person, await cookieOf(person));
    }
    site = await openSite({ host: "127.0.0.1", port: 0 });
    await vi.waitFor(async () => expect((await look(town.ade, "/readyz")).status).toBe(200));
  });
  afterAll(() => site?.close());

  test("a role without a reason or for a day that is none is refused, and what was chosen stays", async () => {
    const path = `/staff/people/${town.tom.actor.personId}/roles/new`;
    const answer = await send(town.ade, path, { role: "approver", until: "soon", reason: " " });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Say why, in a sentence");
    expect(answer.text).toContain("Enter a day like 2026-12-31");
    expect(answer.text).toMatch(/value="approver" checked|checked="" value="approver"/);
  });

  test("what cannot be granted is refused in a sentence", async () => {
    const reason = "He asked for it.";
    const grants = [
      [town.tom, { role: "approver", until: "2020-01-01", reason }, "That day is over."],
      [town.tom, { role: "moderator", draftOnly: "on", reason }, "Only responders can write"],
      [town.tom, { role: "operator", reason }, "Operators belong to the service"],
      [town.ade, { role: "approver", reason }, "Nobody changes what they may do themselves."],
    ] as const;
    for (const [whom, fields, sentence] of grants) {
      const answer = await send(town.ade, `/staff/people/${whom.actor.personId}/roles/new`, fields);
      expect([answer.status, sentence]).toEqual([409, sentence]);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain(reason);
    }
  });

  test("an invitation is asked for in full, and then stands in the table", async () => {
    const path = "/staff/people/invitations/new";
    const empty = await send(town.ade, path, {});
    expect(empty.status).toBe(422);
    for (const sentence of ["Enter a name", "Enter an e-mail address", "Choose a role"]) {
      expect(empty.text).toContain(sentence);
    }
    const nia = { name: "Nia Evans", roles: "policy-lead", reason: "She begins on Monday." };
    const taken = await send(town.ade, path, { ...nia, email: "tom@westford.example" });
    expect(taken.status).toBe(409);
    expect(taken.text).toContain("on the staff already");
    expect(taken.text).toContain("Nia Evans");

    const sent = await send(town.ade, path, { ...nia, email: "nia@westford.example" });
    expect(sent.status).toBe(303);
    const page = await look(town.ade, sent.headers.location!);
    expect(page.text).toContain("Invited; the link works until");
    const table = await look(town.ade, "/staff/people?q=nia@westford.example");
    expect(table.text).toContain("Policy lead");
    expect(table.text).not.toContain("Tom Fielding");
  });

  test("a team's members are changed by its lead; to other staff there is no such page", async () => {
    expect((await look(town.ines, "/staff/teams/highways")).status).toBe(404);
    const { personId } = town.ines.actor;
    await appointLead(town.ade, { slug: "highways", personId, leads: true });
    expect((await look(town.ines, "/staff/teams/highways")).status).toBe(200);
    const members = "/staff/teams/highways/members";
    const stranger = await send(town.ines, members, { email: "grace@westford.example" });
    expect(stranger.status).toBe(409);
    expect(stranger.text).toContain("There is no such member of staff.");
    expect(stranger.text).toContain("grace@westford.example");
    expect((await send(town.ines, members, { email: "Tom" })).status).toBe(422);
    expect((await send(town.ines, members, { email: "tom@westford.example" })).status).toBe(303);
    expect((await look(town.tom, "/staff/teams/highways")).status).toBe(404);
    const again = { slug: "highways", name: "Roads", nameCy: "Ffyrdd" };
    const taken = await send(town.ade, "/staff/teams/new", again);
    expect([taken.status, taken.text.includes("Another team has that short name")]).toEqual([
      409,
      true,
    ]);
  });

  test("the auditor reads it all, and changes nothing", async () => {
    const tom = `/staff/people/${town.tom.actor.personId}`;
    for (const path of ["/staff/people", tom, "/staff/teams", "/staff/people/names"]) {
      expect([path, (await look(town.audrey, path)).status]).toEqual([path, 200]);
    }
    const trail = await look(town.audrey, "/staff/audit?action=identity.add-person");
    expect(trail.status).toBe(200);
    expect(trail.text).toContain("Entered a person");
    expect(trail.text).toContain("Each entry on this page has just been compared with its seal");
    const file = await look(town.audrey, "/staff/people.csv?role=auditor");
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(file.text).toContain("Audrey Lunn,audrey@westford.example,Auditor");
    expect(file.text).not.toContain("Tom");
    const removal = await send(town.audrey, `${tom}/removal`, { reason: "No." });
    expect(removal.status).toBe(404);
    expect((await look(town.tom, "/staff/people")).status).toBe(404);
  });

  test("Tom's cookie is anybody's as soon as his role is gone", async () => {
    expect((await look(town.tom, "/staff/cases")).status).toBe(200);
    const path = `/staff/people/${town.tom.actor.personId}/roles/moderator/end`;
    expect((await send(town.ade, path, { reason: "" })).status).toBe(422);
    expect((await send(town.ade, path, { reason: "He moved on." })).status).toBe(303);
    const { headers } = await look(town.tom, "/staff/cases");
    expect(headers.location).toBe("/staff/sign-in?next=%2Fstaff%2Fcases");
    const page = await look(town.ade, `/staff/people/${town.tom.actor.personId}`);
    expect(page.text).toContain("He moved on.");
  });

  function look(person: PersonContext, path: string) {
    return ask(site.port, path, { headers: headersOf(person) });
  }

  function send(person: PersonContext, path: string, fields: Record<string, string>) {
    return ask(site.port, path, {
      method: "POST",
      headers: {
        ...headersOf(person),
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      },
      body: String(new URLSearchParams(fields)),
    });
  }

  function headersOf(person: PersonContext) {
    return { host: new URL(town.council.origin).host, cookie: cookies.get(person) };
  }
});

async function cookieOf(person: PersonContext): Promise<string> {
  const { personId } = person.actor;
  const { token } = await beginSession(person, { personId, way: "passkey", userAgent: "" });
  return `session=${token}`;
}
