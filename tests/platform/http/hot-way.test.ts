import { expect, test } from "vitest";
import type { HotHandler } from "#app/platform/http/hot-handler.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { aGate, tokens, westford } from "#tests/platform/http/a-gate.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

const form = { "content-type": "application/x-www-form-urlencoded", origin: westford.origin };

/** A gate whose hot handler takes what it is given, or leaves it to the page. */
async function aHotGate(changes: Parameters<typeof aGate>[0] = {}) {
  const taken: { context: WebContext; fields: [string, string][] }[] = [];
  const handler: HotHandler = {
    method: "POST",
    pattern: /^\/petitions\/\d+$/,
    access: ({ kind }) => kind !== "staff",
    async handle(_req, res, context, fields) {
      if (fields.has("leave")) return false;
      taken.push({ context, fields: [...fields] });
      res.writeHead(303, { location: "/thanks" }).end();
      return true;
    },
  };
  return { taken, ...(await aGate({ hotHandlers: [handler], ...changes })) };
}

test("what is taken on the hot way carries the headers of every answer, and who asks", async () => {
  const { port, taken } = await aHotGate();
  const headers = { ...form, cookie: `session=${tokens.grace}` };
  const hot = await ask(port, "/petitions/1", { method: "POST", headers, body: "a=1&b=%C3%A9" });
  expect(hot.status).toBe(303);
  expect(taken[0]!.fields).toEqual([
    ["a", "1"],
    ["b", "é"],
  ]);
  expect(taken[0]!.context.actor).toMatchObject({ kind: "resident", name: "Grace" });

  const page = await ask(port, "/petitions/1", { method: "POST", headers, body: "leave=1" });
  const own = ["date", "x-request-id", "content-type", "location", "transfer-encoding"];
  const common = Object.keys(page.headers).filter((name) => !own.includes(name));
  expect(common.length).toBeGreaterThan(8);
  for (const name of common.filter((one) => one !== "cache-control")) {
    expect([name, hot.headers[name]]).toEqual([name, page.headers[name]]);
  }
  expect(hot.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("what the handler leaves goes to the page, with its whole body", async () => {
  const { port, asked, taken } = await aHotGate();
  const answer = await ask(port, "/petitions/1", {
    method: "POST",
    headers: form,
    body: "leave=1",
  });
  expect(answer.status).toBe(200);
  expect(asked[0]).toMatchObject({ body: "leave=1", request: { method: "POST" } });
  expect(taken).toEqual([]);
});

const refused: [string, number, string, Record<string, string | undefined>, string][] = [
  [
    "another content type",
    415,
    "/petitions/1",
    { ...form, "content-type": "application/json" },
    "{}",
  ],
  ["no content type", 415, "/petitions/1", { origin: westford.origin }, "a=1"],
  ["a NUL byte", 400, "/petitions/1", form, "a=%00"],
  ["a body that is too large", 413, "/petitions/1", form, `a=${"x".repeat(70_000)}`],
  ["too many fields", 413, "/petitions/1", form, "a=1&".repeat(250)],
  ["a host that is none", 400, "/petitions/1", { ...form, host: "west ford" }, "a=1"],
  ["a host of nobody", 404, "/petitions/1", { ...form, host: "nobody.example" }, "a=1"],
  ["another origin", 403, "/petitions/1", { ...form, origin: "http://evil.example" }, "a=1"],
  ["an address with NUL", 400, "/petitions/1?a=%00", form, "a=1"],
];

test.each(refused)("the hot way refuses %s", async (_, status, path, headers, body) => {
  const { port, taken, asked } = await aHotGate();
  expect((await ask(port, path, { method: "POST", headers, body })).status).toBe(status);
  expect([taken, asked]).toEqual([[], []]);
});

test("whom the handler is not for gets the page; two hosts, or a broken escape, get nothing", async () => {
  const { port, taken, asked } = await aHotGate();
  const headers = { ...form, cookie: `session=${tokens.tom}` };
  await ask(port, "/petitions/1", { method: "POST", headers, body: "a=1" });
  expect(taken).toEqual([]);
  expect(asked[0]!.actor).toMatchObject({ kind: "staff" });
});

test("a visitor behind trusted proxies is known by their own address, whatever they claim", async () => {
  const { port, taken } = await aHotGate({ trustedProxyHops: 1 });
  const headers = { ...form, "x-forwarded-for": "6.6.6.6, 2001:db8::7" };
  await ask(port, "/petitions/1", { method: "POST", headers, body: "a=1" });
  expect(taken[0]!.context.address).toBe("2001:db8::7");

  const plain = await aHotGate();
  await ask(plain.port, "/petitions/1", { method: "POST", headers, body: "a=1" });
  expect(plain.taken[0]!.context.address).toBe("127.0.0.1");
});
