import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInEmailsAllowed } from "#app/domains/identity/rules.ts";
import { limits } from "#app/platform/limits/limits.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { otherThan, signInLetters } from "#tests/domains/identity/letters.ts";
import { addressOf, cookiesOf, send } from "#tests/security/sender.ts";
import { several } from "#tests/security/visit.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

process.env.TRUSTED_PROXY_HOPS = "1";
const email = "grace@westford.example";
/** The attack is scaled down from 10,000 tries from 2,000 addresses: each of these tries ten codes. */
const attackers = 30;

describe.skipIf(!isBuilt)("who guesses codes for one mailbox from many addresses", () => {
  let site: Site;
  let town: Town;

  beforeAll(async () => {
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  function sendTo(path: string, form: Record<string, string>, from: string, cookie?: string) {
    const { host } = new URL(town.council.origin);
    return send(site.port, { host, path, form, from, cookie });
  }

  async function askFrom(from: string) {
    const answer = await sendTo("/sign-in", { email }, from);
    expect(answer.status).toBe(303);
    return cookiesOf(answer);
  }

  const guess = (code: string, from: string, cookie: string) =>
    sendTo("/sign-in/code", { code }, from, cookie);

  async function attack(visitor: number) {
    const from = addressOf(visitor);
    const cookie = await askFrom(from);
    for (let time = 0; time < 10; time += 1) {
      const { status } = await guess(String(100_000 + visitor * 10 + time), from, cookie);
      expect(status).toBe(409);
    }
  }

  test("they try thirteen codes in all, and the owner gets in by e-mail all the same", async () => {
    town = await aCouncil();
    await several(
      Array.from({ length: attackers }, (_, at) => at),
      attack,
    );
    const letters = await signInLetters(town.anyone, email);
    expect(letters).toHaveLength(signInEmailsAllowed);
    const tried = await reality<{ wrong_codes: number }>(
      "SELECT wrong_codes FROM sign_in_requests WHERE council_id = $1 ORDER BY wrong_codes",
      [town.council.id],
    );
    const looked = tried.reduce((sum, { wrong_codes: wrong }) => sum + wrong, 0);
    expect(looked).toBeLessThanOrEqual(13);

    // What the attack itself sent her still works: the link with the code beside it.
    const { code, link } = letters.at(-1)!;
    const opened = await sendTo(`/sign-in/links/${link}`, { code }, "192.0.2.1");
    expect(opened.status).toBe(303);
    expect(cookiesOf(opened)).toContain("session=");

    // And so does what she asks for herself, once a mailbox may have another e-mail.
    await reality("UPDATE sign_in_requests SET created_at = created_at - interval '16 minutes'");
    const cookie = await askFrom("192.0.2.1");
    const own = (await signInLetters(town.anyone, email)).at(-1)!;
    expect((await guess(own.code, "192.0.2.1", cookie)).status).toBe(303);
  }, 120_000);

  test("ten wrong codes keep nobody else from asking anew and typing the right one", async () => {
    town = await aCouncil();
    for (const from of ["198.51.100.1", "198.51.100.2"]) {
      const cookie = await askFrom(from);
      for (let time = 0; time < 6; time += 1) await guess("000000", from, cookie);
    }
    const cookie = await askFrom("192.0.2.2");
    const { code } = (await signInLetters(town.anyone, email)).at(-1)!;
    expect((await guess(code, "192.0.2.2", cookie)).status).toBe(303);

    const third = await askFrom("198.51.100.3");
    const { code: right } = (await signInLetters(town.anyone, email)).at(-1)!;
    await guess(otherThan(right), "198.51.100.3", third);
    expect((await guess(right, "198.51.100.3", third)).status).toBe(409);
  });

  test("one address asks for three of the five e-mails that a mailbox gets", async () => {
    town = await aCouncil();
    for (let time = 0; time < 8; time += 1) await askFrom("2001:db8:66:1::1");
    expect(await signInLetters(town.anyone, email)).toHaveLength(limits["sign-in-letters"].times);
    await askFrom("192.0.2.3");
    expect(await signInLetters(town.anyone, email)).toHaveLength(4);
  });

  test("one address tries a hundred codes an hour, whosever they are, and hears when to go on", async () => {
    town = await aCouncil();
    const statuses = await several(Array.from({ length: 105 }), () =>
      guess("000000", "198.51.100.9", "sign-in=nobody-nobody-nobody"),
    );
    const refused = statuses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]!.headers["retry-after"])).toBeGreaterThan(3_500);
    expect(refused[0]!.text).toContain("That was tried too often");
    expect((await guess("000000", "198.51.100.10", "sign-in=nobody")).status).toBe(409);
  });
});
