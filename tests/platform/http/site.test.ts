import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type PersonContext, type Town } from "#tests/support/council.ts";
import { databaseUrl, reality } from "#tests/support/database.ts";
import { ask as askPort, type Question } from "#tests/platform/http/page-cache/serve.ts";

describe.skipIf(!isBuilt)("a whole site", () => {
  let site: Site;
  let westford: Town;
  let eastmere: Town;

  beforeAll(async () => {
    westford = await aCouncil();
    eastmere = await aCouncil({ name: "Eastmere" });
    site = await openSite({ host: "127.0.0.1", port: 0 });
    await vi.waitFor(async () => expect((await ask(westford, "/readyz")).status).toBe(200));
  });
  afterAll(() => site?.close());

  function ask(town: Town, path: string, question: Question = {}) {
    const host = new URL(town.council.origin).host;
    return askPort(site.port, path, { ...question, headers: { host, ...question.headers } });
  }

  test("each council has its own pages", async () => {
    expect((await ask(westford, "/brand.css")).headers["content-type"]).toContain("text/css");
    const [one, other] = [await ask(westford, "/petitions"), await ask(eastmere, "/petitions")];
    expect(one.text).toContain("– Westford</title>");
    expect(other.text).toContain("– Eastmere</title>");
    expect(other.text).not.toContain("Westford");
  });

  test("a public page loads no framework, and is the same for the next visitor", async () => {
    const first = await ask(westford, "/petitions");
    expect(first.text).toMatch(/^<!DOCTYPE html><html lang="en"/);
    expect(first.text).not.toMatch(/__remixContext|<script(?! type="module" src="\/enhance.js")/);
    const { hits } = site.counts;
    expect((await ask(westford, "/petitions")).text).toBe(first.text);
    expect(site.counts.hits).toBe(hits + 1);
  });

  test("a change is seen once its transaction is committed, and by its own council alone", async () => {
    const branding = () => ask(westford, "/brand.css").then(({ text }) => text);
    const others = (await ask(eastmere, "/brand.css")).headers["x-request-id"];
    expect(await branding()).toContain("--council-brand: #1d3a5f;");
    await reality("UPDATE councils SET branding = $1 WHERE id = $2", [
      { brand: "#7a1f3d" },
      westford.council.id,
    ]);

    const undone = westford.anyone.write(async (db) => {
      await bump(db, "council");
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await sleep(400);
    expect(await branding()).toContain("--council-brand: #1d3a5f;");

    await westford.anyone.write((db) => bump(db, "council"));
    await expect.poll(branding).toContain("--council-brand: #7a1f3d;");
    expect((await ask(eastmere, "/brand.css")).headers["x-request-id"]).toBe(others);
  });

  test("who is signed in gets pages of their own, which nobody keeps", async () => {
    const page = await ask(westford, "/petitions", { headers: await cookieOf(westford.tom) });
    expect(page.text).toContain("Tom Fielding");
    expect(page.text).toContain('href="/staff"');
    expect(page.headers["cache-control"]).toBe("private, no-store");
    expect((await ask(westford, "/petitions")).text).not.toContain("Tom Fielding");
    const elsewhere = await ask(eastmere, "/petitions", { headers: await cookieOf(westford.tom) });
    expect(elsewhere.text).not.toContain("Tom Fielding");
  });

  test("an interactive page runs its scripts under its nonce", async () => {
    const headers = await cookieOf(westford.ines);
    const page = await ask(westford, "/staff/threads/1/answers/new", { headers });
    expect(page.status).toBe(404);
    const policy = String(page.headers["content-security-policy"]);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    const scripts = page.text.match(/<script(?! type="module" src=)[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  });

  test.each([
    ["/nowhere", 404, "There is no page here"],
    ["/nowhere?lang=cy", 404, "Nid oes tudalen yma"],
    ["/__manifest?p=/a/a/a&version=x", 404, "There is no page here"],
    ["/petitions/999999", 404, "There is no page here"],
    ["/forgotten/%", 400, "We cannot make sense of this request"],
  ])("%s is answered with %i in plain words", async (path, status, words) => {
    const answer = await ask(westford, path);
    expect([answer.status, answer.text.includes(words)]).toEqual([status, true]);
    expect(answer.text).toMatch(/<code>[0-9a-f-]{36}<\/code>/);
  });

  test("an action that cannot go on is answered in the visitor's language too", async () => {
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      cookie: "lang=cy",
      origin: westford.council.origin,
    };
    const answer = await ask(westford, "/sign-in", { method: "POST", headers, body: "a[=1" });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('<html lang="cy"');
    expect(answer.text).toContain("<title>Nid ydym yn deall y cais hwn – Westford</title>");
    expect(answer.text).toMatch(/<code>[0-9a-f-]{36}<\/code>/);
  });

  test("a hundred strangers leave nothing behind", async () => {
    const sessions = () => reality("SELECT 1 FROM sessions").then((rows) => rows.length);
    const before = await sessions();
    for (let visit = 0; visit < 100; visit += 1) {
      const page = await ask(westford, `/threads?utm=${visit}`);
      expect(page.headers["set-cookie"]).toBeUndefined();
    }
    expect(await sessions()).toBe(before);
  });

  test("while PostgreSQL is away pages are still read, and forms are told to come back", async () => {
    const hiddenNotice = '<div data-old-page="true" hidden="">';
    const { text } = await ask(westford, "/petitions");
    await takeDatabaseAway();
    try {
      await sleep(400);
      const old = await ask(westford, "/petitions");
      expect([old.status, old.headers["x-folkmoot-stale"]]).toEqual([200, "1"]);
      expect(text).toContain(hiddenNotice);
      expect(old.text).toBe(text.replace(hiddenNotice, '<div data-old-page="true">'));

      const unread = await ask(westford, "/consultations?lang=cy");
      expect([unread.status, unread.headers["retry-after"]]).toEqual([503, "2"]);
      expect(unread.text).toContain("Nid oes dim wedi’i golli");
      expect(unread.text).toContain("Westford");

      const form = { "content-type": "application/x-www-form-urlencoded" };
      const headers = { ...form, origin: westford.council.origin };
      const sent = await ask(westford, "/sign-in", {
        method: "POST",
        headers,
        body: "email=g@x.org",
      });
      expect(sent.status).toBe(503);
      const signed = "name=Grace&email=g@x.org&postcode=WF1+1AA&connection=lives&website=";
      const link = newId();
      const changes = [
        ["/petitions/1/signatures", signed],
        [`/signatures/${link}/confirmation?token=${seal("signature", link)}`, ""],
      ] as const;
      for (const [path, body] of changes) {
        const inData = path.replace(/(\?|$)/, ".data$1"); // past the hot handler, to the route's action
        for (const way of [path, inData]) {
          const { status } = await ask(westford, way, { method: "POST", headers, body });
          expect([way, status]).toEqual([way, 503]);
        }
      }
      expect((await ask(westford, "/readyz")).status).toBe(503);
      expect((await ask(westford, "/livez")).status).toBe(200);
    } finally {
      await bringDatabaseBack();
    }
    await expect
      .poll(async () => (await ask(westford, "/readyz")).status, { timeout: 5_000 })
      .toBe(200);
    await expect
      .poll(async () => (await ask(westford, "/petitions")).headers["x-folkmoot-stale"], {
        timeout: 5_000,
      })
      .toBeUndefined();
  });
});

async function cookieOf(person: PersonContext): Promise<{ cookie: string }> {
  const { token } = await beginSession(person, {
    personId: person.actor.personId!,
    way: "email",
    userAgent: "",
  });
  return { cookie: `session=${token}` };
}

const database = new URL(databaseUrl).pathname.slice(1);

async function takeDatabaseAway(): Promise<void> {
  await elsewhere(
    `ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = '${database}' AND usename = '${new URL(databaseUrl).username}'`,
  );
}

async function bringDatabaseBack(): Promise<void> {
  await elsewhere(`ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS true`);
}

/** Statements that PostgreSQL takes only from outside the database they are about. */
async function elsewhere(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgres").adminUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
