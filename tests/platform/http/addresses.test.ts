import { connect } from "node:net";
import { expect, test } from "vitest";
import { aGate } from "#tests/platform/http/a-gate.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

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

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
