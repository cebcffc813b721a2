import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { invited, password } from "#tests/domains/identity/a-second-factor.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";
import { send } from "#tests/security/sender.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

describe.skipIf(!isBuilt)("what lies behind passwords and links", () => {
  let site: Site;
  let town: Town;

  beforeAll(async () => {
    town = await aCouncil();
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  const hostOf = ({ council }: Town) => new URL(council.origin).host;
  const at = (path: string, form?: Record<string, string>, cookie?: string) =>
    send(site.port, { host: hostOf(town), path, form, cookie });

  test("what was typed as a password is in no answer", async () => {
    const secret = "not-the-right-words";
    const email = "ade@westford.example";
    for (const [path, form] of [
      ["/staff/sign-in/password", { email, password: secret }],
      ["/staff/sign-in/password", { email: "nobody", password: secret }],
      [`/staff/invitations/${await invited(town, town.tom)}`, { password: secret, again: "x" }],
    ] as const) {
      for (const end of ["", ".data"]) {
        expect((await at(path + end, form)).text, path + end).not.toContain(secret);
      }
    }
  });

  test("twenty looks of mail scanners use up neither a sign-in link nor an invitation", async () => {
    const browser = await askToSignIn(town.anyone, { email: "grace@westford.example" });
    const [letter] = await signInLetters(town.anyone, "grace@westford.example");
    const [link, invitation] = [
      `/sign-in/links/${letter!.link}`,
      `/staff/invitations/${await invited(town, town.priya)}`,
    ];
    for (const path of [link, invitation]) {
      const looks = Array.from({ length: 20 }, (_, time) => look(path, scanners[time % 5]!, time));
      expect(new Set(await Promise.all(looks)), path).toEqual(new Set([200]));
    }

    const signedIn = await at(link, {}, `sign-in=${browser}`);
    expect([signedIn.status, signedIn.headers.location]).toEqual([303, "/"]);
    const joined = await at(invitation, { password, again: password });
    expect([joined.status, joined.headers.location]).toEqual([303, `${invitation}/authenticator`]);
  });

  test("an invitation that was never given, or is over, says so at each of its addresses", async () => {
    const works = `/staff/invitations/${await invited(town, town.ines)}`;
    const over = await invited(town, town.bryn);
    const whose = { personId: town.bryn.actor.personId };
    await town.ade.write((db) =>
      db.invitation.updateMany({ where: whose, data: { usedAt: town.ade.now } }),
    );
    const pages = ["", "/authenticator", "/passkey"];
    for (const page of pages) {
      expect((await at(works + page)).status, page).toBe(page === "/passkey" ? 302 : 200);
      for (const token of [over, "x".repeat(43)]) {
        const path = `/staff/invitations/${token}${page}`;
        const answer = await at(path);
        expect([answer.status, path]).toEqual([410, path]);
        expect(answer.text, path).toContain("This invitation no longer works");
        expect(await look(path, scanners[1]!, 1), path).toBe(410);
      }
    }
  });

  function look(path: string, scanner: string, time: number): Promise<number> {
    const headers = { host: hostOf(town), "user-agent": scanner };
    const method = time % 2 ? "HEAD" : "GET";
    const { port } = site;
    return new Promise((resolve, reject) => {
      const req = request({ host: "127.0.0.1", port, path, method, headers }, (res) => {
        res.resume().on("end", () => resolve(res.statusCode!));
      });
      req.on("error", reject).end();
    });
  }
});

const scanners = [
  "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)",
  "Barracuda Sentinel (EE)",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36",
  "GoogleImageProxy",
  "",
];
