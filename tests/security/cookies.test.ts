import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "#app/site.server.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";
import { cookiesOf, send, type Received, type Sending } from "#tests/security/sender.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

Object.assign(process.env, { PUBLIC_SCHEME: "https", PUBLIC_PORT: "443" });

describe.skipIf(!isBuilt)("over https", () => {
  let site: Site;
  let town: Town;

  beforeAll(async () => {
    town = await aCouncil();
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  function visit(path: string, sending: Omit<Sending, "host" | "path"> = {}): Promise<Received> {
    const host = `${town.council.slug}.localhost`;
    return send(site.port, { origin: `https://${host}`, ...sending, host, path });
  }

  async function signIn(email: string, cookie = "") {
    const asked = await visit("/sign-in", { form: { email } });
    const { code } = (await signInLetters(town.anyone, email)).at(-1)!;
    const cookies = [cookie, cookiesOf(asked)].filter(Boolean).join("; ");
    return { asked, entered: await visit("/sign-in/code", { form: { code }, cookie: cookies }) };
  }

  test("every cookie of somebody's is kept to its host, to https and out of scripts' reach", async () => {
    const { asked, entered } = await signIn("grace@westford.example");
    const begun = await visit("/sign-in/passkeys/question", { form: {} });
    const left = await visit("/sign-out", { form: {}, cookie: cookiesOf(entered) });
    const lines = [asked, entered, begun, left].flatMap(({ headers }) => headers["set-cookie"]!);
    expect(new Set(lines.map((line) => line.split("=")[0]))).toEqual(
      new Set(["__Host-sign-in", "__Host-session", "__Host-ceremony"]),
    );
    for (const line of lines) {
      expect(line).toMatch(
        /^__Host-[a-z-]+=[\w-]*; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly; Secure$/,
      );
    }
    expect(entered.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
    for (const answer of [asked, entered, begun, left]) {
      expect(answer.headers["cache-control"]).toMatch(/no-store/);
    }
  });

  test("a session that was planted is not the one that somebody is in afterwards", async () => {
    const planted = `__Host-session=${"p".repeat(43)}; session=${"q".repeat(43)}`;
    const { entered } = await signIn("omar@westford.example", planted);
    const own = /__Host-session=([\w-]{43});/.exec(entered.headers["set-cookie"]!.join("\n"))![1]!;
    expect(planted).not.toContain(own);
    expect((await visit("/account", { cookie: planted })).status).toBe(303);
    expect((await visit("/account", { cookie: `session=${own}` })).status).toBe(303);
    expect((await visit("/account", { cookie: `__Host-session=${own}` })).status).toBe(200);

    const second = await signIn("omar@westford.example", `__Host-session=${own}`);
    expect(cookiesOf(second.entered)).not.toContain(own);
    expect((await visit("/account", { cookie: `__Host-session=${own}` })).status).toBe(303);
    const kept = await reality("SELECT 1 FROM sessions WHERE token_hash LIKE $1", [`%${own}%`]);
    expect(kept).toEqual([]);
  });

  test("whoever signs out is out, whatever the browser keeps", async () => {
    const { entered } = await signIn("megan@westford.example");
    const cookie = cookiesOf(entered);
    expect((await visit("/account", { cookie })).status).toBe(200);
    expect((await visit("/sign-out", { form: {}, cookie })).status).toBe(303);
    expect((await visit("/account", { cookie })).status).toBe(303);
  });
});
