import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { doorsOf } from "#tests/security/doors.ts";
import { addressOf, send, type Received } from "#tests/security/sender.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

process.env.TRUSTED_PROXY_HOPS = "1";

describe.skipIf(!isBuilt)("no door says whether an address is known", () => {
  let site: Site;
  let town: Town;

  beforeAll(async () => {
    town = await aCouncil();
    const { personId } = town.priya.actor;
    await keepPassword(town.priya, { personId, hash: await hashPassword("four words make one") });
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  let visitor = 0;
  const at = (path: string, form: Record<string, string>, cookie?: string) =>
    send(site.port, {
      host: new URL(town.council.origin).host,
      path,
      form,
      cookie,
      from: addressOf((visitor += 1)),
    });

  test.each(doorsOf())(
    "$name answers a resident, an officer and a stranger alike",
    async (door) => {
      const emails = ["grace", "priya", "nonny"].map((name) => `${name}@westford.example`);
      // More often than a mailbox gets letters, and an account may be guessed at.
      for (let time = 1; time <= 12; time += 1) {
        const cookie = time % 2 ? undefined : "lang=cy";
        const shapes = [];
        for (const email of emails) {
          const answer = await at(door.path, door.form(email), cookie);
          expect(answer.status).toBe(door.status);
          shapes.push(shapeOf(answer, email));
        }
        for (const shape of shapes) expect(shape).toEqual(shapes[0]);
      }
    },
  );

  test("a code or a link for nobody is answered like one that is over", async () => {
    const secrets = ["x".repeat(43), "sign-in", ""].map((secret) => `sign-in=${secret}`);
    const answers = [];
    for (const cookie of secrets)
      answers.push(await at("/sign-in/code", { code: "123456" }, cookie));
    for (const answer of answers) expect(shapeOf(answer)).toEqual(shapeOf(answers[0]!));
  });
});

/** All that an answer says, but for what is different each time: the moment, its number, the secret. */
function shapeOf({ status, headers, text }: Received, email = "") {
  const { date: _date, "x-request-id": number, ...others } = headers;
  const cookies = headers["set-cookie"]?.map((line) => line.replace(/=[\w-]{43};/, "=secret;"));
  const said = text.replaceAll(String(number), "number").replaceAll(email || "\n\n\n", "email");
  return { status, headers: { ...others, "set-cookie": cookies }, text: said };
}
