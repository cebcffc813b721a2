import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConfirmationLink } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { hotHandlers } from "#app/hot-routes.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { webDoors } from "#app/platform/http/web-doors.server.ts";
import { aPetition, closing, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

let town: Town;
let context: WebContext;
let server: Server;
let left = 0;

beforeAll(async () => {
  town = await aCouncil();
  const tags = new Set<string>();
  const page = { tag: () => undefined, tags };
  context = { ...town.anyone, address: "127.0.0.1", page };
  server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString());
      const hot = hotHandlers.find(({ pattern }) => pattern.test(req.url!.split("?")[0]!))!;
      hot.handle(req, res, context, fields).then(
        (answered) => {
          if (answered) return;
          left += 1;
          res.writeHead(418).end();
        },
        (thrown: Response) => res.writeHead(thrown.status).end(),
      );
    });
  }).listen(0, "127.0.0.1");
});

afterAll(() => void server.close());

test("a signature is taken and the visitor sent on to the same page as everybody", async () => {
  const { number } = await aPetition(town);
  for (const name of ["Grace Adeyemi", "Grace Adeyemi", "grace  adeyemi"]) {
    const response = await post(number, { name });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/petitions/${number}/signatures/sent`);
    expect(response.headers.get("cache-control")).toBe("no-store");
  }
  expect(await stored(number)).toEqual(["grace@westford.example"]);
});

test("what was answered was stored: 300 people at once", async () => {
  const { number } = await aPetition(town);
  const people = Array.from({ length: 300 }, (_, index) => `p${index}@westford.example`);
  const answers = await Promise.all(people.map((email) => post(number, { email })));
  expect(answers.every(({ status }) => status === 303)).toBe(true);
  expect((await stored(number)).toSorted()).toEqual(people.toSorted());
});

test("mistakes and closed petitions are left to the page, untouched", async () => {
  const { id, number } = await aPetition(town);
  await closing(id, "-1 second");
  const before = left;
  const wrong: Record<string, string>[] = [
    { name: "" },
    { email: "x" },
    { postcode: "1" },
    { connection: "visits" },
    {},
  ];
  for (const fields of wrong) expect((await post(number, fields)).status).toBe(418);
  expect(left).toBe(before + 5);
  expect(await stored(number)).toEqual([]);
});

test("a confirmation counts once; whatever else there is to say is left to the page", async () => {
  const { number } = await aPetition(town);
  const [{ id, token }] = (await signatures(town, number, 1)) as [ConfirmationLink];
  expect((await confirm({ id, token: "forged" })).status).toBe(418);

  const response = await confirm({ id, token });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`/signatures/${id}/confirmed`);
  expect(response.headers.get("set-cookie")).toMatch(
    new RegExp(`^thanks=${id}[\\w-]{22}; .*HttpOnly`),
  );
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect((await confirm({ id, token })).status).toBe(303);
  const rows = await reality("SELECT 1 FROM signatures WHERE id = $1 AND state = 'confirmed'", [
    id,
  ]);
  expect(rows).toHaveLength(1);
});

test("both go through the doors of the request, which answer 503 while PostgreSQL is away", async () => {
  const { number } = await aPetition(town);
  const [link] = (await signatures(town, number, 1)) as [ConfirmationLink];
  const open = context;
  context = {
    ...open,
    ...webDoors({
      glance: () => Promise.reject(new Error("Connection terminated")),
      read: () => Promise.reject(new Error("Connection terminated")),
      write: () => Promise.reject(new Error("Connection terminated")),
      rush: () => Promise.reject(new Error("Connection terminated")),
    }),
  };
  const answers = [await post(number, {}), await confirm(link)];
  context = open;
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect((await confirm(link)).status).toBe(303);
});

function confirm({ id, token }: ConfirmationLink) {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/signatures/${id}/confirmation?token=${token}`, {
    method: "POST",
    redirect: "manual",
  });
}

function post(number: number, different: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const usual = {
    name: "Grace Adeyemi",
    email: "grace@westford.example",
    postcode: "WF1 1AA",
    connection: "lives",
    website: "",
  };
  return fetch(`http://127.0.0.1:${port}/petitions/${number}/signatures`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ ...usual, ...different }),
  });
}

async function stored(number: number): Promise<string[]> {
  const rows = await reality<{ email: string }>(
    `SELECT s.email FROM signatures s JOIN petitions p ON p.id = s.petition_id
     WHERE s.council_id = $1 AND p.number = $2`,
    [town.council.id, number],
  );
  return (await opened(town.anyone, "email", rows)).map(({ email }) => email);
}
