import { existsSync } from "node:fs";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WordsForm } from "#app/domains/petitions/ui/words-form.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const executablePath = "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))("what is similar, while a petition is written", () => {
  let browser: Browser;

  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(() => browser.close());

  test("what there is already is shown when the writing pauses, and stays where nobody answers", async () => {
    const asked: string[] = [];
    const answers: { status: number; body?: string }[] = [];
    const { page, aside } = await writing(async (route) => {
      asked.push(new URLSearchParams(route.request().postData()!).get("title")!);
      await route.fulfill({ contentType: "text/html", ...answers.shift()! });
    });
    const title = page.getByLabel("Title");

    await title.fill("Night buses");
    await passing(page, 2);
    expect(asked).toEqual([]);
    answers.push({ status: 200, body: '<a href="/petitions/1">Keep them</a>' });
    for (const typed of ["Night buses f", "Night buses fo", "Night buses for all"]) {
      await title.fill(typed);
      await page.clock.runFor(500);
    }
    expect(asked).toEqual([]);
    await passing(page, 0.2);
    await expect.poll(() => asked).toEqual(["Night buses for all"]);
    await expect.poll(() => aside.textContent()).toBe("Keep them");

    answers.push({ status: 503 }, { status: 204 });
    await page.getByLabel("Why?").fill("We need to get home.");
    await passing(page, 1);
    await expect.poll(() => asked.length).toBe(2);
    expect(await aside.textContent()).toBe("Keep them");
    await page.getByLabel("Why?").fill("We need to get home in winter.");
    await passing(page, 1);
    await expect.poll(() => aside.textContent()).toBe("");

    answers.push({ status: 429 });
    const refused = page.waitForResponse((response) => response.status() === 429);
    await title.fill("Night buses for some");
    await passing(page, 1);
    await refused;
    await page.evaluate(() => undefined); // by then the page has heard it
    await title.fill("Night buses for none");
    await passing(page, 1);
    expect(asked).toHaveLength(4);
  });

  test("a late answer about earlier words is not shown, nor is one to somebody reading", async () => {
    const waiting: Route[] = [];
    const { page, aside } = await writing((route) => void waiting.push(route));
    const title = page.getByLabel("Title");
    const write = async (words: string) => {
      await title.fill(words);
      await passing(page, 1);
    };
    const answer = (route: Route, words: string) =>
      route
        .fulfill({ contentType: "text/html", body: `<a href="/petitions/1">${words}</a>` })
        .catch(() => undefined);

    await write("Night buses for all");
    await expect.poll(() => waiting.length).toBe(1);
    await write("Mend the swings in the park");
    await expect.poll(() => waiting.length).toBe(2);
    await answer(waiting[1]!, "swings");
    await answer(waiting[0]!, "buses");
    await expect.poll(() => aside.textContent()).toBe("swings");

    await write("Open the baths on Sundays");
    await expect.poll(() => waiting.length).toBe(3);
    await aside.getByRole("link").focus();
    await answer(waiting[2]!, "baths");
    await passing(page, 1);
    expect(await aside.textContent()).toBe("swings");

    await write("Bath");
    expect(await aside.textContent()).toBe("");
    expect(waiting).toHaveLength(3);
  });

  /** The form of a petition's words, whose questions for what is similar are answered in this way. */
  async function writing(answer: (route: Route) => unknown) {
    const page = await browser.newPage();
    await page.clock.install();
    await page.route("http://westford.test/**", (route) =>
      route.request().method() === "POST"
        ? answer(route)
        : route.fulfill({ contentType: "text/html", body: `<body>${markupOf(<WordsForm />)}` }),
    );
    await page.goto("http://westford.test/petitions/new/words");
    await page.addScriptTag({ path: "public/enhance.js", type: "module" });
    return { page, aside: page.locator("[aria-live][data-similar]") };
  }
});

/** Seconds pass, and whatever was asked for in them is answered. */
async function passing(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1_000);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
