import { expect, test } from "vitest";
import { renderSlots } from "#app/platform/http/render-slots.server.ts";
import { aGate } from "#tests/platform/http/a-gate.ts";
import { ask, type Answer } from "#tests/platform/http/page-cache/serve.ts";

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

test("only so many wait for a page to be made; of the rest nobody waits", async () => {
  const slots = renderSlots(1);
  expect(await slots.take(60_000)).toBe(true);
  const waiting = Array.from({ length: 20 }, () => slots.take(60_000));
  expect(await slots.take(60_000)).toBe(false);
  slots.giveBack();
  expect(await waiting[0]).toBe(true);
  const next = slots.take(60_000);
  for (let served = 0; served < 20; served += 1) slots.giveBack();
  expect(await Promise.all([...waiting, next])).toEqual(Array(21).fill(true));
});

test("the process tells that it lives, and whether it can work, under any name", async () => {
  const well = await aGate();
  const ill = await aGate({ isReady: () => Promise.reject(new Error("no database")) });
  const headers = { host: "10.0.0.1:3000" };
  expect((await ask(well.port, "/readyz", { headers })).status).toBe(200);
  expect((await ask(ill.port, "/readyz", { headers })).status).toBe(503);
  expect((await ask(ill.port, "/livez", { headers })).status).toBe(200);
});

test("a process that is about to end is sent nobody, but is still alive", async () => {
  let closing = false;
  const { port } = await aGate({ isClosing: () => closing });
  expect((await ask(port, "/readyz")).status).toBe(200);
  closing = true;
  expect((await ask(port, "/readyz")).status).toBe(503);
  expect((await ask(port, "/livez")).status).toBe(200);
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
