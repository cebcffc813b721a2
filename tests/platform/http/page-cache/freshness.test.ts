import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { aSite } from "#tests/platform/http/page-cache/a-site.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

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
