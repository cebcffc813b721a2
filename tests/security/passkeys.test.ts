import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "#app/site.server.ts";
import { aPasskeyOf } from "#tests/domains/identity/passkeys.ts";
import { addressOf, cookiesOf, send } from "#tests/security/sender.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import type { Device } from "#tests/support/device.ts";

process.env.TRUSTED_PROXY_HOPS = "1";

describe.skipIf(!isBuilt)("the doors for passkeys", () => {
  let site: Site;
  let town: Town;
  let device: Device;

  beforeAll(async () => {
    town = await aCouncil();
    device = await aPasskeyOf(town.grace);
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  let visitor = 0;
  const post = (path: string, form: Record<string, string>, cookie?: string) =>
    send(site.port, {
      host: new URL(town.council.origin).host,
      from: addressOf((visitor += 1)),
      path,
      form,
      cookie,
    });

  async function beAsked(next = "/account") {
    const answer = await post("/sign-in/passkeys/question", { next });
    expect(answer.status).toBe(200);
    return { question: JSON.parse(answer.text), cookie: cookiesOf(answer) };
  }

  test("a question and a reply sign Grace in, once, and lead her on", async () => {
    const { question, cookie } = await beAsked("/account/passkeys");
    expect(cookie).toMatch(/^ceremony=[\w-]{43}$/);
    const reply = JSON.stringify(device.use(question));
    const answer = await post("/sign-in/passkeys", { reply }, cookie);
    expect([answer.status, answer.headers.location]).toEqual([303, "/account/passkeys"]);
    expect(cookiesOf(answer)).toMatch(/\bsession=[\w-]{43}\b/);

    const again = await post("/sign-in/passkeys", { reply }, cookie);
    expect(again.status).toBe(409);
    expect(again.text).toContain("That was too long ago, or was used already.");
    expect(cookiesOf(again)).not.toContain("session=");
  });

  test("a passkey at the wrong door is shown the right one", async () => {
    const { question, cookie } = await beAsked();
    const reply = JSON.stringify(device.use(question));
    const answer = await post("/staff/sign-in/passkeys", { reply }, cookie);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Sign in on the page for residents.");
    expect(answer.text).toContain('href="/sign-in">Sign in another way');
  });

  const nonsense: [string, Record<string, string>, number][] = [
    ["nothing", {}, 422],
    ["no JSON", { reply: "{" }, 422],
    ["JSON of something else", { reply: '{"id":{"$ne":null}}' }, 422],
    ["a list", { reply: "[[]]" }, 422],
    ["too much", { reply: "x".repeat(8_193) }, 422],
    ["far too much", { reply: "x".repeat(65_536) }, 413],
    ["fields within fields", { "reply.id": "x", "reply[0]": "y" }, 400],
    ["a path that is none", { "reply.__proto__.id": "x" }, 400],
  ];

  test.each(nonsense)("%s is refused in words, never with an error", async (_, form, status) => {
    const { cookie } = await beAsked();
    for (const path of ["/sign-in/passkeys", "/staff/sign-in/passkeys"]) {
      expect([path, (await post(path, form, cookie)).status]).toEqual([path, status]);
    }
  });

  test("strangers add and remove nothing", async () => {
    for (const path of ["new", "question", "0195b5e0-0000-7000-8000-000000000000/removal"]) {
      const answer = await post(`/account/passkeys/${path}`, { reply: "{}" });
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });
});
