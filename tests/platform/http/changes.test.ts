import { expect, test } from "vitest";
import { aGate, tokens, westford } from "#tests/platform/http/a-gate.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const fromHere = { ...form, origin: westford.origin };

const strangers: [string, Record<string, string>][] = [
  ["says nothing of where it comes from", {}],
  ["comes from elsewhere", { origin: "https://evil.example" }],
  ["comes from a neighbouring council", { origin: "http://eastmere.example" }],
  ["comes from the same host by another scheme", { origin: "https://westford.example" }],
  ["hides where it comes from", { origin: "null" }],
  ["is cross-site", { "sec-fetch-site": "cross-site" }],
  ["is same-site", { "sec-fetch-site": "same-site", origin: westford.origin }],
  ["contradicts itself", { "sec-fetch-site": "same-origin", origin: "https://evil.example" }],
  ["believes a proxy", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
  ["has an origin that is none", { origin: "//westford.example" }],
];

test.each(strangers)("a change that %s is refused, at every door", async (_, headers) => {
  const { port, asked } = await aGate({
    hotHandlers: [
      {
        method: "POST",
        pattern: /^\/petitions$/,
        access: () => true,
        handle: async () => expect.unreachable(),
      },
    ],
  });
  const paths = ["/petitions", "/petitions.data", "/petitions?_data=routes/x", "/nowhere", "/"];
  for (const path of paths) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await ask(port, path, {
        method,
        headers: { ...form, ...headers },
        body: "a=1",
      });
      expect([path, method, answer.status]).toEqual([path, method, 403]);
    }
  }
  expect(asked).toEqual([]);
});

test.each([
  { origin: westford.origin },
  { "sec-fetch-site": "same-origin" },
  { "sec-fetch-site": "none" },
  { "sec-fetch-site": "same-origin", origin: "null" },
])("a change from this site gets through: %j", async (headers) => {
  const { port, asked } = await aGate();
  const sent = { method: "POST", headers: { ...form, ...headers }, body: "a=1&b=%C3%A9" };
  expect((await ask(port, "/petitions", sent)).status).toBe(200);
  expect(asked[0]).toMatchObject({ body: "a=1&b=%C3%A9", request: { method: "POST" } });
});

test("a door that is open to any server takes nobody's session", async () => {
  const { port, asked } = await aGate({ openToAnyOrigin: [/^\/petitions\/\d+$/] });
  const headers = { ...form, cookie: `session=${tokens.grace}` };
  const sent = { method: "POST", headers, body: "List-Unsubscribe=One-Click" };
  expect((await ask(port, "/petitions/1", sent)).status).toBe(200);
  expect(asked[0]!.actor).toEqual({ kind: "anyone" });
  expect((await ask(port, "/petitions", sent)).status).toBe(403);
});

test.each([
  ["application/json", "{}", 415],
  ["text/plain", "a=1", 415],
  ["", "a=1", 415],
  ["application/x-www-form-urlencoded", `a=${"x".repeat(64 * 1024)}`, 413],
  ["application/x-www-form-urlencoded", "a=1&".repeat(201), 413],
  ["application/x-www-form-urlencoded", "a=%00", 400],
  ["application/x-www-form-urlencoded", "a=\u0000", 400],
  ["multipart/form-data", "a", 400],
  ["multipart/form-data; boundary=x", "--x\r\n".repeat(300), 413],
  ["multipart/form-data; boundary=x", "x".repeat((10 * 1024 + 64) * 1024 + 1), 413],
])("a body of the kind %s is refused where it must be (%#)", async (type, body, status) => {
  const { port, asked } = await aGate();
  const headers: Record<string, string> = { origin: westford.origin };
  if (type) headers["content-type"] = type;
  expect((await ask(port, "/petitions", { method: "POST", headers, body })).status).toBe(status);
  expect(asked).toEqual([]);
});

test("a body without a stated length is counted while it comes", async () => {
  const { port, asked } = await aGate();
  const headers = { ...fromHere, "transfer-encoding": "chunked" };
  const sent = { method: "POST", headers, body: Buffer.alloc(300_000, "a") };
  expect((await ask(port, "/petitions", sent)).status).toBe(413);
  expect(asked).toEqual([]);
});

test("a file of a few megabytes reaches its page", async () => {
  const { port, asked } = await aGate();
  const body = new FormData();
  body.append("file", new File([Buffer.alloc(3_000_000, 7)], "plan.pdf"));
  const sent = new Request("http://x/", { method: "POST", body });
  const bytes = Buffer.from(await sent.arrayBuffer());
  const headers = {
    "content-type": sent.headers.get("content-type")!,
    origin: westford.origin,
  };
  expect((await ask(port, "/petitions", { method: "POST", headers, body: bytes })).status).toBe(
    200,
  );
  const file = (await asked[0]!.request.formData()).get("file") as File;
  expect([file.name, file.size]).toEqual(["plan.pdf", 3_000_000]);
});
