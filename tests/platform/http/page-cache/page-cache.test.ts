import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { CouncilCard } from "#app/platform/context.ts";
import { pageCache } from "#app/platform/http/page-cache/page-cache.server.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { ask, serve } from "#tests/platform/http/page-cache/serve.ts";

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

test("a crowd that asks for the same page at once has it made once", async () => {
  const site = await aSite({ delay: 50 });
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask(site.port, "/petitions")));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(["page 1 of /petitions in en"]));
  expect(site.made).toBe(1);
});

test("a page that has changed is made anew, but never more often than its floor", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  site.cache.invalidate("westford petitions");
  expect((await ask(site.port, "/petitions")).text).toContain("page 1");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 2");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 2");
});

test("a change elsewhere leaves a page alone", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  site.cache.invalidate("eastmere petitions");
  site.cache.invalidate("westford petition:12");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 1");
});

test("a change while the page is being made makes it old at birth", async () => {
  const site = await aSite({ delay: 60 });
  const asked = ask(site.port, "/petitions");
  await sleep(30);
  site.cache.invalidate("westford petitions");
  expect((await asked).text).toContain("page 1");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 2");
});

test("while changes cannot be heard of, no page is believed for longer than its floor", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  site.cache.goDeaf();
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 2");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 3");
  site.cache.hear();
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 4");
  await sleep(300);
  expect((await ask(site.port, "/petitions")).text).toContain("page 4");
});

test("an old page is sent, and marked, while no newer one can be made", async () => {
  const site = await aSite();
  const { text } = await ask(site.port, "/petitions");
  site.status = 503;
  site.cache.invalidate("westford petitions");
  await sleep(300);
  for (const attempt of [1, 2, 3]) {
    const old = await ask(site.port, "/petitions");
    expect([attempt, old.status, old.text]).toEqual([attempt, 200, text]);
    expect(old.headers["x-folkmoot-stale"]).toBe("1");
  }
  expect(site.made).toBe(2);
  site.status = 200;
  await sleep(1_100);
  const better = await ask(site.port, "/petitions");
  expect([better.text, better.headers["x-folkmoot-stale"]]).toEqual([
    "page 3 of /petitions in en",
    undefined,
  ]);
});

test("an old page is sent when a newer one takes long", async () => {
  const site = await aSite();
  await ask(site.port, "/petitions");
  site.delay = 500;
  site.cache.invalidate("westford petitions");
  await sleep(300);
  const old = await ask(site.port, "/petitions");
  expect([old.text, old.headers["x-folkmoot-stale"]]).toEqual(["page 1 of /petitions in en", "1"]);
  await sleep(400);
  expect((await ask(site.port, "/petitions")).text).toContain("page 2");
});

test("what is no page is not kept, and a failure is nobody's page", async () => {
  const site = await aSite();
  for (const status of [404, 500, 302]) {
    site.status = status;
    expect((await ask(site.port, "/petitions")).status).toBe(status);
  }
  expect(site.cache.pages.size).toBe(0);
  expect(site.made).toBe(3);
});

test("an answer with a cookie reaches the one it was made for", async () => {
  const site = await aSite({ delay: 30, cookies: true });
  const answers = await Promise.all([1, 2, 3].map(() => ask(site.port, "/petitions")));
  expect(new Set(answers.map(({ headers }) => headers["set-cookie"]![0])).size).toBe(3);
  expect(site.cache.pages.size).toBe(0);
});

test("the room for pages is bounded, and what is read most stays", async () => {
  const site = await aSite({ room: 400_000, size: 60_000 });
  for (let page = 1; page <= 30; page += 1) {
    await ask(site.port, `/petitions?page=${page}`);
    await ask(site.port, "/petitions?page=1");
  }
  expect(site.cache.pages.bytes).toBeLessThanOrEqual(400_000);
  expect(site.cache.pages.size).toBeGreaterThan(2);
  expect(site.made).toBe(30);
});

test("a visitor who leaves takes the page from nobody", async () => {
  const site = await aSite({ delay: 80 });
  const leaving = fetch(`http://127.0.0.1:${site.port}/petitions`, {
    signal: AbortSignal.timeout(20),
  }).catch((error: Error) => error.name);
  await sleep(5);
  const staying = ask(site.port, "/petitions", { headers: { host: `127.0.0.1:${site.port}` } });
  expect(await leaving).toBe("TimeoutError");
  expect((await staying).status).toBe(200);
  expect(site.made).toBe(1);
});

function councilAt(host: string): CouncilCard {
  const slug = host.split(".")[0]!;
  const named = { id: slug, slug, name: slug, nameCy: slug };
  return { ...named, timeZone: "Europe/London", origin: `http://${host}` };
}

interface Behaviour {
  delay?: number;
  echo?: boolean;
  cookies?: boolean;
  room?: number;
  size?: number;
}

async function aSite({ room, ...behaviour }: Behaviour = {}) {
  const site = { made: 0, status: 200, delay: 0, ...behaviour };
  async function gate(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const count = (site.made += 1);
    const facts = factsOf(req);
    facts.council = councilAt(req.headers.host!);
    facts.page.tag("petitions");
    if (site.delay) await sleep(site.delay);
    res.statusCode = site.status;
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.setHeader("X-Made-By", "gate");
    if (behaviour.cookies) res.appendHeader("Set-Cookie", `visit=${count}`);
    const text = `page ${count} of ${req.url} in ${facts.locale}`;
    res.write(behaviour.echo ? JSON.stringify(req.headers) : text);
    res.end(behaviour.size ? Buffer.alloc(behaviour.size, Math.random().toString()) : undefined);
  }
  const cache = pageCache({
    gate,
    queryOf: (path) => (path === "/petitions" ? ["state", "q", "page"] : null),
    secure: false,
    room,
  });
  return Object.assign(site, { cache, port: await serve(cache.listener) });
}
