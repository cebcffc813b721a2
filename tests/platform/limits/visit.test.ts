import { expect, test } from "vitest";
import { limits } from "#app/platform/limits/limits.ts";
import { aGate } from "#tests/platform/http/a-gate.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";
import { reality } from "#tests/support/database.ts";

const { times } = limits["sign-in-asks"];

interface Sending {
  path?: string;
  forwarded?: string;
  cookie?: string;
  body?: string;
}

async function send(port: number, { path = "/tight", forwarded, cookie, body }: Sending = {}) {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    origin: "http://westford.example",
    "x-forwarded-for": forwarded,
    cookie,
  };
  return ask(port, path, { method: "POST", headers, body: body ?? "email=g%22%3E%40x" });
}

/** How many of so many forms got through to the page. */
async function through(port: number, tries: number, forwarded: (at: number) => string | undefined) {
  await reality("DELETE FROM rate_limits");
  let passed = 0;
  for (let at = 0; at < tries; at += 1) {
    if ((await send(port, { forwarded: forwarded(at) })).status === 200) passed += 1;
  }
  return passed;
}

const forged = (at: number) => `198.51.100.${at}`;

test("a form sent too often is given back, with when to send it once more", async () => {
  const { port, asked } = await aGate();
  expect(await through(port, times, () => undefined)).toBe(times);
  const refused = await send(port);
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers["retry-after"]);
  expect(wait).toBeGreaterThan(800);
  expect(wait).toBeLessThanOrEqual(900);
  expect(refused.headers["cache-control"]).toBe("no-store");
  expect(refused.text).toContain("That was tried too often");
  expect(refused.text).toContain("You can try again in 15 minutes.");
  expect(refused.text).toContain('<input type="hidden" name="email" value="g&quot;&gt;@x"/>');
  expect(refused.text).not.toContain("opens in a new tab");
  expect(asked).toHaveLength(times);

  const cymraeg = await send(port, { cookie: "lang=cy" });
  expect(cymraeg.text).toContain("Rhoddwyd cynnig ar hyn yn rhy aml");
  expect(cymraeg.text).toContain("ymhen 15 munud");
});

test("a secret that was guessed is not given back", async () => {
  const { port } = await aGate();
  await reality("DELETE FROM rate_limits");
  for (let at = 0; at < limits.guesses.times; at += 1) await send(port, { path: "/guess" });
  const refused = await send(port, { path: "/guess", body: "password=open+sesame" });
  expect(refused.status).toBe(429);
  expect(refused.text).not.toContain("sesame");
});

test("reading is not counted, nor is what is refused for another reason", async () => {
  const { port } = await aGate();
  await reality("DELETE FROM rate_limits");
  for (let at = 0; at < times + 5; at += 1) await ask(port, "/tight");
  for (let at = 0; at < times + 5; at += 1) {
    const headers = { origin: "http://evil.example" };
    expect((await ask(port, "/tight", { method: "POST", headers, body: "" })).status).toBe(403);
  }
  expect(await reality("SELECT 1 FROM rate_limits")).toEqual([]);
  expect((await send(port)).status).toBe(200);
});

test("without a proxy nothing that is forwarded is believed", async () => {
  const { port } = await aGate({ trustedProxyHops: 0 });
  expect(await through(port, times + 10, forged)).toBe(times);
});

test("behind one proxy the address that it saw counts, whatever stands before it", async () => {
  const { port } = await aGate({ trustedProxyHops: 1 });
  const chains = [
    (at: number) => `${forged(at)}, 203.0.113.9`,
    (at: number) => `${forged(at)},${forged(at + 1)},203.0.113.9`,
    (at: number) => `::ffff:${forged(at)}, ::ffff:203.0.113.9`,
    (at: number) => `"<script>${at}", unknown, 203.0.113.9`,
    (at: number) => `${forged(at)}, 2001:db8:7:9::${at + 1}`,
  ];
  for (const chain of chains) expect(await through(port, times + 10, chain)).toBe(times);
  expect(await through(port, times + 10, forged)).toBe(times + 10);
});

test("behind two proxies the last but one counts", async () => {
  const { port } = await aGate({ trustedProxyHops: 2 });
  const chains = [
    (at: number) => `${forged(at)}, 203.0.113.9, 10.0.0.1`,
    (at: number) => `${forged(at)}, ${forged(at + 1)}, 203.0.113.9, 10.0.0.${at}`,
  ];
  for (const chain of chains) expect(await through(port, times + 10, chain)).toBe(times);
  expect(await through(port, times + 10, (at) => `${forged(at)}, 10.0.0.1`)).toBe(times + 10);
  // Who comes past the outer proxy is known by what the inner one saw.
  expect(await through(port, times + 10, () => "203.0.113.9")).toBe(times);
});
