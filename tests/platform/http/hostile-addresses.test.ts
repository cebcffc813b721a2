import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { roles } from "#app/domains/identity/schema.ts";
import routes from "#app/routes.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { aConsultation } from "#tests/domains/consultations/a-consultation.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type PersonContext, type Town } from "#tests/support/council.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

const numbers = "abc 0 -1 1.5 1e3 0x1 0001 %2B1 1%20 1%0A 99999999999 NaN null".split(" ");
const texts = "%00 %E0%A4%A %27%20OR%201%3D1-- ..%2F..%2Fetc %2e%2e".split(" ");
const ids = ["0192f0c1-7bdd-7000-8000-0123456789zz", "0192f0c1-7bdd-7000-8000-0123456789ab"];
const hostile = [...numbers, ...texts, ...ids, "x".repeat(3_000)];

/** Malformed, moved to its one spelling, unknown, or (a link for signing in) of no use any more. */
const notThere = [308, 400, 404, 410];
/** Strangers may be asked to sign in before they hear that. */
const turnedAway = [...notThere, 303];

const withParams = paths(routes as unknown as Found[]).filter((path) => path.includes(":"));

const queries = [
  "/threads?after=999999999999999-1",
  "/threads?after=9999999999999-999999999",
  "/threads?after=0-0",
  `/threads?q=${"(".repeat(300)}&filter=x`,
  "/threads/1?page=99999999999",
  "/threads/1?page=100000",
  "/threads/1?page=-1",
  "/threads/1/comments/new?parent=1e3",
  "/petitions?after=9999999999-1",
  "/petitions?after=999999999-999999999",
  "/petitions?before=0-0&state=x&q=%27",
  "/staff/cases?after=99999999999&show=x",
  "/staff/threads?after=1e3",
  "/staff/consultations/1?before-1=%27&before-2=x&before-=",
  "/sign-in?next=//evil.example",
];

describe.skipIf(!isBuilt)("addresses that nobody was given", () => {
  let site: Site;
  let town: Town;

  beforeAll(async () => {
    town = await aCouncil();
    await aConsultation(town);
    await aPetition(town);
    await startThread(town.grace, { title: "The weir", body: "When is it mended?" });
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  async function visit(path: string, cookie?: string) {
    const { host } = new URL(town.council.origin);
    return (await ask(site.port, path, { headers: { host, cookie } })).status;
  }

  test.each(["/consultations/1", "/petitions/1", "/threads/1"])("%s is there", async (path) => {
    expect(await visit(path)).toBe(200);
  });

  test.each(withParams)("%s is there for no nonsense, and breaks at none", async (path) => {
    const cookies = await cookiesFor(town, path);
    for (const nonsense of hostile) {
      const address = path.replace(/:\w+/g, nonsense);
      expect(turnedAway, address.slice(0, 200)).toContain(await visit(address));
      for (const cookie of cookies) {
        expect(notThere, address.slice(0, 200)).toContain(await visit(address, cookie));
      }
    }
  });

  test.each(queries)("%s is a page or none", async (address) => {
    for (const cookie of [undefined, ...(await cookiesFor(town, address))]) {
      expect([200, 302, 303, 404]).toContain(await visit(address, cookie));
    }
  });
});

interface Found {
  path?: string;
  children?: Found[];
}

function paths(found: readonly Found[], above = ""): string[] {
  return found.flatMap(({ path, children }) => {
    const own = path ? `${above}/${path}` : above;
    return [own, ...paths(children ?? [], own)];
  });
}

/** Somebody who is let in everywhere below this path. */
async function cookiesFor(town: Town, path: string): Promise<string[]> {
  if (!path.startsWith("/staff")) return [await cookieOf(town.grace)];
  const kind = "staff" as const;
  const allRoles = { email: "all@westford.example", kind, roles: [...roles] };
  const service = town.as({ kind: "service", job: "tests" });
  const personId = await addPerson(service, { ...allRoles, name: "All Roles" });
  return [await cookieOf({ ...town.ade, actor: { ...town.ade.actor, personId } })];
}

async function cookieOf(person: PersonContext): Promise<string> {
  const { token } = await beginSession(person, {
    personId: person.actor.personId!,
    way: "email",
    userAgent: "",
  });
  return `session=${token}`;
}
