import { connect } from "node:net";
import { expect, test } from "vitest";
import { aGate, tokens, westford } from "#tests/platform/http/a-gate.ts";
import { ask, type Answer } from "#tests/platform/http/page-cache/serve.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const fromHere = { ...form, origin: westford.origin };

test("every answer carries the headers that keep a browser safe", async () => {
  const { port } = await aGate();
  const page = await ask(port, "/petitions");
  expect(page.headers).toMatchObject({
    "content-security-policy": expect.stringContaining("script-src 'self';"),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cache-control": "private, no-store",
  });
  expect(page.headers["x-powered-by"]).toBeUndefined();
  expect(page.headers["strict-transport-security"]).toBeUndefined();
  const secure = await aGate({ isSecure: true });
  const { headers } = await ask(secure.port, "/petitions");
  expect(headers["strict-transport-security"]).toContain("max-age=63072000");
});

test("a request's number is ours, whatever was sent", async () => {
  const { port } = await aGate();
  const { headers } = await ask(port, "/petitions", { headers: { "x-request-id": "mine" } });
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("only interactive pages may run an inline script, and only theirs", async () => {
  const { port } = await aGate();
  const board = await ask(port, "/board");
  const { nonce } = JSON.parse(board.text) as { nonce: string };
  expect(board.headers["content-security-policy"]).toContain(`script-src 'self' 'nonce-${nonce}';`);
  expect(JSON.parse((await ask(port, "/board")).text)).not.toMatchObject({ nonce });
  expect(JSON.parse((await ask(port, "/petitions")).text)).not.toHaveProperty("nonce");
});

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
  ["multipart/form-data; boundary=x", "x".repeat(10 * 1024 * 1024 + 1), 413],
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

test.each(["/%", "/%E0%A4%A", "/a%00b", "/?q=%", "/?q=%00", "/%ff"])(
  "%s is malformed",
  async (path) => {
    const { port } = await aGate();
    expect((await ask(port, path)).status).toBe(400);
  },
);

test.each(["a b", "west_ford.example/x", "westford.example:99999999", "<script>", "[::1"])(
  "%j is no host",
  async (host) => {
    const { port } = await aGate();
    expect((await ask(port, "/", { headers: { host } })).status).toBe(400);
  },
);

test.each([
  "GET http://evil.example/ HTTP/1.1\r\nHost: westford.example",
  "GET * HTTP/1.1\r\nHost: westford.example",
  "GET / HTTP/1.1\r\nHost: westford.example\r\nHost: evil.example",
  "GET /\\evil.example HTTP/1.1\r\nHost: westford.example",
  "GET / HTTP/1.1",
])("%j is answered with 400", async (head) => {
  const { port } = await aGate();
  expect(await raw(port, `${head}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
});

test.each(["TRACE", "OPTIONS", "PROPFIND", "PURGE"])("%s is not taken", async (method) => {
  const { port } = await aGate();
  const answer = await ask(port, "/", { method });
  expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
});

test("a page has one address; its other spellings lead there", async () => {
  const { port, asked } = await aGate();
  for (const path of [
    "/petitions/",
    "//petitions",
    "/%70etitions",
    "/a/../petitions",
    "/./petitions",
  ]) {
    const { status, headers } = await ask(port, `${path}?page=2`);
    expect([path, status, headers.location]).toEqual([path, 308, "/petitions?page=2"]);
  }
  expect((await ask(port, "/Petitions")).text).toContain(
    '"url":"http://westford.example/Petitions"',
  );
  expect(asked).toHaveLength(1);
});

test("the framework's old protocol is out of reach", async () => {
  const { port } = await aGate();
  for (const path of ["/petitions?_data=routes%2Fx&page=2", "/petitions?%5Fdata=x&page=2"]) {
    expect((await ask(port, path)).text).toContain(
      '"url":"http://westford.example/petitions?page=2"',
    );
  }
});

test("a page sees the council's own origin, and few headers", async () => {
  const { port, asked } = await aGate();
  await ask(port, "/petitions", {
    headers: {
      host: "westford.example:8080",
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "192.0.2.9",
      "x-original-url": "/staff",
      "accept-language": "cy",
    },
  });
  const { request } = asked[0]!;
  expect(request.url).toBe("http://westford.example/petitions");
  expect(Object.fromEntries(request.headers)).toEqual({
    host: "westford.example",
    "accept-language": "cy",
  });
});

test("a visitor's address is taken from as many proxies as are trusted", async () => {
  const headers = { "x-forwarded-for": "198.51.100.1, 192.0.2.9" };
  const addressBehind = async (trustedProxyHops: number) => {
    const { port } = await aGate({ trustedProxyHops });
    return (JSON.parse((await ask(port, "/petitions", { headers })).text) as { address: string })
      .address;
  };
  expect(await addressBehind(0)).toBe("127.0.0.1");
  expect(await addressBehind(1)).toBe("192.0.2.9");
  expect(await addressBehind(2)).toBe("198.51.100.1");
});

test("the language is the one asked for, remembered, or English", async () => {
  const { port } = await aGate();
  const chosen = await ask(port, "/petitions?lang=cy", { headers: { cookie: "lang=en" } });
  expect(chosen.text).toContain('"locale":"cy"');
  expect(chosen.headers["set-cookie"]).toEqual([
    "lang=cy; Path=/; SameSite=Lax; Max-Age=31536000; HttpOnly",
  ]);
  const remembered = await ask(port, "/petitions", { headers: { cookie: "lang=cy" } });
  expect(remembered.text).toContain('"locale":"cy"');
  const unknown = await ask(port, "/petitions?lang=xx");
  expect([unknown.text.includes('"locale":"en"'), unknown.headers["set-cookie"]]).toEqual([
    true,
    undefined,
  ]);
});

test("no other host has a site here, but the service's own lists its councils", async () => {
  const { port } = await aGate();
  const elsewhere = await ask(port, "/", { headers: { host: "elsewhere.example" } });
  expect([elsewhere.status, elsewhere.text.includes("no council at this address")]).toEqual([
    404,
    true,
  ]);
  const front = await ask(port, "/?lang=cy", { headers: { host: "folkmoot.example:3000" } });
  expect(front.status).toBe(200);
  expect(front.text).toContain('href="http://westford.example/?lang=cy">Rhyd y Gorllewin</a>');
});

test("a failure is a page with a number, in the visitor's language, and tells nothing else", async () => {
  const { port } = await aGate({
    pages: async () => {
      throw new Error("secret detail");
    },
  });
  const broken = await ask(port, "/petitions", { headers: { cookie: "lang=cy" } });
  expect(broken.status).toBe(500);
  expect(broken.text).toContain("mae problem gyda’r gwasanaeth");
  expect(broken.text).toContain(broken.headers["x-request-id"]);
  expect(broken.text).not.toContain("secret detail");
});

test("a page that would send people to another site sends them home", async () => {
  const targets = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
  ];
  for (const target of targets) {
    const { port } = await aGate({
      pages: async () => new Response(null, { status: 302, headers: { Location: target } }),
    });
    expect((await ask(port, "/petitions")).headers.location).toBe("/");
  }
  const { port } = await aGate({
    pages: async () => new Response(null, { status: 303, headers: { Location: "/a?b=1#c" } }),
  });
  expect((await ask(port, "/petitions")).headers.location).toBe("/a?b=1#c");
});

test("past the limit of pages made at once, the rest are told to come back", async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  const { port } = await aGate({ slots: 2, pages: () => held.then(() => new Response("page")) });
  const answers: Answer[] = [];
  const crowd = Array.from({ length: 5 }, async () => {
    answers.push(await ask(port, "/petitions"));
  });
  await expect.poll(() => answers.length).toBe(3);
  expect(answers.map(({ status, headers }) => [status, headers["retry-after"]])).toEqual([
    [503, "2"],
    [503, "2"],
    [503, "2"],
  ]);
  finish();
  await Promise.all(crowd);
  expect(answers.slice(3).map(({ status }) => status)).toEqual([200, 200]);
  expect((await ask(port, "/petitions")).text).toBe("page");
});

test("the process tells that it lives, and whether it can work, under any name", async () => {
  const well = await aGate();
  const ill = await aGate({ isReady: () => Promise.reject(new Error("no database")) });
  const headers = { host: "10.0.0.1:3000" };
  expect((await ask(well.port, "/readyz", { headers })).status).toBe(200);
  expect((await ask(ill.port, "/readyz", { headers })).status).toBe(503);
  expect((await ask(ill.port, "/livez", { headers })).status).toBe(200);
});

test("of the disk only the public files can be read", async () => {
  const { port } = await aGate();
  const file = await ask(port, "/enhance.js");
  expect([file.status, file.headers.etag !== undefined]).toEqual([200, true]);
  for (const path of [
    "/assets/../package.json",
    "/..%2fpackage.json",
    "/assets/%2e%2e/.gitignore",
  ]) {
    expect((await ask(port, path)).text).not.toMatch(/"dependencies"|node_modules/);
  }
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
