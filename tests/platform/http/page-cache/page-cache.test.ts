import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { aSite } from "#tests/platform/http/page-cache/a-site.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

test("a page is made once and then sent as it was, in each encoding", async () => {
  const site = await aSite();
  const first = await ask(site.port, "/petitions");
  expect(first.text).toBe("page 1 of /petitions in en");
  expect(first.headers).toMatchObject({
    "cache-control": "public, max-age=0, must-revalidate",
    vary: "Cookie, Accept-Encoding",
    "content-type": "text/html; charset=utf-8",
    "x-made-by": "gate",
  });
  const zipped = await ask(site.port, "/petitions", { headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(String(gunzipSync(zipped.bytes))).toBe(first.text);
  const br = await ask(site.port, "/petitions", {
    headers: { "accept-encoding": "gzip, deflate, br" },
  });
  expect(br.headers["content-encoding"]).toBe("br");
  expect(String(brotliDecompressSync(br.bytes))).toBe(first.text);
  const none = await ask(site.port, "/petitions", {
    headers: { "accept-encoding": "br;q=0, gzip;q=0.0" },
  });
  expect(none.headers["content-encoding"]).toBeUndefined();
  expect(new Set([first, zipped, br].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(site.made).toBe(1);
});

test("a browser that holds the page is told so, and HEAD gets the head alone", async () => {
  const site = await aSite();
  const { etag } = (await ask(site.port, "/petitions")).headers;
  const held = await ask(site.port, "/petitions", {
    headers: { "if-none-match": `"other", W/${etag}` },
  });
  expect([held.status, held.text, held.headers.etag]).toEqual([304, "", etag]);
  const outdated = await ask(site.port, "/petitions", { headers: { "if-none-match": '"x"' } });
  expect(outdated.status).toBe(200);
  const head = await ask(site.port, "/petitions", { method: "HEAD" });
  expect([head.status, head.text, head.headers["content-length"]]).toEqual([200, "", "26"]);
  expect(site.made).toBe(1);
});

test("a HEAD may be the first to ask", async () => {
  const site = await aSite();
  expect((await ask(site.port, "/petitions", { method: "HEAD" })).text).toBe("");
  expect((await ask(site.port, "/petitions")).text).toBe("page 1 of /petitions in en");
});

test("only the known parameters make a page, in whatever order", async () => {
  const site = await aSite();
  const one = await ask(site.port, "/petitions?state=open&page=2");
  expect(one.text).toBe("page 1 of /petitions?page=2&state=open in en");
  for (const same of [
    "?page=2&state=open&fbclid=9",
    "?x[]=1&state=open&page=2&q=",
    "?page=2&state=open",
  ]) {
    expect((await ask(site.port, `/petitions${same}`)).text).toBe(one.text);
  }
  expect(site.made).toBe(1);
  expect(site.cache.pages.size).toBe(1);
});

test("other spellings of an address, endless queries and other paths are not for the cache", async () => {
  const site = await aSite();
  const odd = [
    "/petitions/",
    "//petitions",
    "/%70etitions",
    "/a/../petitions",
    "/elsewhere",
    "/petitions?q=%",
  ];
  for (const path of [...odd, `/petitions?q=${"a".repeat(400)}`]) {
    expect((await ask(site.port, path)).headers["cache-control"]).toBeUndefined();
  }
  expect(site.cache.pages.size).toBe(0);
});

test("councils and languages have pages of their own", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  const eastmere = await ask(site.port, "/petitions", { headers: { host: "eastmere.example" } });
  expect(eastmere.text).toBe("page 2 of /petitions in en");
  const welsh = await ask(site.port, "/petitions", { headers: { cookie: "lang=cy" } });
  expect(welsh.text).toBe("page 3 of /petitions in cy");
  expect(site.made).toBe(3);
});

test("a language asked for in the address is remembered, for that visitor alone", async () => {
  const site = await aSite();
  const chosen = await ask(site.port, "/petitions?lang=cy");
  expect(chosen.text).toBe("page 1 of /petitions in cy");
  expect(chosen.headers["set-cookie"]).toEqual([
    "lang=cy; Path=/; SameSite=Lax; Max-Age=31536000; HttpOnly",
  ]);
  expect(chosen.headers["cache-control"]).toBe("private, no-store");
  const next = await ask(site.port, "/petitions", { headers: { cookie: "lang=cy" } });
  expect(next.text).toBe(chosen.text);
  expect(next.headers["set-cookie"]).toBeUndefined();
});

test("nothing that a visitor sends gets into the page of the others", async () => {
  const site = await aSite({ echo: true });
  const headers = { cookie: "a=secret", "x-forwarded-host": "evil.example", accept: "text/x" };
  await ask(site.port, "/petitions", { headers });
  expect((await ask(site.port, "/petitions")).text).toBe('{"host":"westford.example"}');
});

test("whoever may be signed in goes past the cache", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  const known = await ask(site.port, "/petitions", { headers: { cookie: "session=abc" } });
  expect(known.text).toBe("page 2 of /petitions in en");
  expect((await ask(site.port, "/petitions")).text).toBe("page 1 of /petitions in en");
});

test("what is posted goes past the cache", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  expect((await ask(site.port, "/petitions", { method: "POST" })).text).toContain("page 2");
});
