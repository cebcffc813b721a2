import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { newViolationsOf, violationsOf } from "#tests/journeys/axe.ts";
import { journeys } from "#tests/journeys/browser.ts";
import { complaintsOf } from "#tests/journeys/complaints.ts";
import type { Tab } from "#tests/journeys/tab.ts";

const good = `<!doctype html><html lang="en"><head><title>Good</title></head>
  <body><main><h1>Good</h1><p>Nothing is wrong here.</p></main></body></html>`;

const bad = `<!doctype html><html><head><title>Bad</title><link rel="stylesheet" href="/bad.css"></head>
  <body><main><h1>Bad</h1><img src="data:," id="picture"><input id="nameless"><p class="pale">Pale</p>
  <a href="/1" class="tiny">1</a><a href="/2" class="tiny">2</a></main></body></html>`;

const scripted = bad.replace("</head>", `<script src="/title.js"></script></head>`);
const script = `document.title = "The page's script ran";`;

const style = `.pale { color: #bbb; background: #fff }
  .tiny { display: inline-block; width: 9px; height: 9px; overflow: hidden; font-size: 9px }`;

journeys("The search for violations", (stage) => {
  test("finds each kind of mistake on a bad page, whatever the page forbids", async () => {
    const tab = await tabWith(bad);
    const found = await violationsOf(tab);
    const ids = found.map((violation) => violation.split(":")[0]).sort();
    expect(ids).toEqual(["color-contrast", "html-has-lang", "image-alt", "label", "target-size"]);
    expect(await tab.page.title()).toBe("Bad");
  });

  test("finds nothing on a good page", async () => {
    expect(await violationsOf(await tabWith(good))).toEqual([]);
  });

  test("searches a page once, and anew when it is made of other parts or something was wrong", async () => {
    expect(await newViolationsOf(await tabWith(good))).toEqual([]);
    const told = good.replace("Nothing is wrong", "Something is wrong");
    expect(await newViolationsOf(await tabWith(told))).toEqual([]);
    const worse = good.replace("</main>", `<input id="nameless"></main>`);
    for (const _visit of ["first", "second"])
      expect(await newViolationsOf(await tabWith(worse))).toHaveLength(1);
    const silent = good.replace("Good</h1>", "Good</h1><button>Speaks</button>");
    expect(await newViolationsOf(await tabWith(silent))).toEqual([]);
    expect(await newViolationsOf(await tabWith(silent.replace("Speaks", "")))).toHaveLength(1);
  });

  test("runs the scripts of a page only where JavaScript is on, before and after", async () => {
    const tab = await tabWith(scripted);
    await violationsOf(tab);
    const title = stage.hasScript ? "The page's script ran" : "Bad";
    expect(await tab.page.title()).toBe(title);
    await tab.page.reload();
    expect(await tab.page.title()).toBe(title);
  });

  test("a visitor hears what the browser blocks and what is not there", async () => {
    const tab = await stage.tab();
    const complaints = complaintsOf(tab);
    await open(
      tab.page,
      `<link rel="stylesheet" href="/missing.css"><p style="color: red">Red</p>`,
    );
    await expect.poll(() => complaints.join("\n")).toContain("Content Security Policy");
    await expect.poll(() => complaints.join("\n")).toContain("/missing.css");
  });

  async function tabWith(html: string): Promise<Tab> {
    const tab = await stage.tab();
    await open(tab.page, html);
    return tab;
  }
});

async function open(page: Page, html: string): Promise<void> {
  const headers = { "Content-Security-Policy": "default-src 'self'" };
  await page.route("**/a-page", (route) =>
    route.fulfill({ body: html, contentType: "text/html", headers }),
  );
  await page.route("**/bad.css", (route) =>
    route.fulfill({ body: style, contentType: "text/css" }),
  );
  await page.route("**/title.js", (route) =>
    route.fulfill({ body: script, contentType: "text/javascript" }),
  );
  await page.goto("/a-page");
}
