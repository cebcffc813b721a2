import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import type { ReactElement } from "react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { PetitionCount } from "#app/domains/petitions/ui/petition-count.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const executablePath = "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))("what pages gain where there is script", () => {
  let browser: Browser;

  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(() => browser.close());

  test("the count follows what is written, and turns red beyond the limit", async () => {
    const page = await enhanced(<CharacterCount name="why" label="Why?" maxLength={10} />);
    const seen = page.locator(".govuk-character-count__message[aria-hidden]");
    expect(await seen.textContent()).toBe("You have 10 characters remaining");
    await page.fill("#why", "123456789");
    expect(await seen.textContent()).toBe("You have 1 character remaining");
    await page.fill("#why", "123456789012");
    expect(await seen.textContent()).toBe("You have 2 characters too many");
    expect(await page.locator("#why").getAttribute("class")).toContain("govuk-textarea--error");
  });

  test("further questions of a choice are there while it is chosen, and forget what was typed after", async () => {
    const page = await enhanced(
      <Radios
        name="where"
        defaultValue="home"
        items={[
          { value: "home", label: "Here", conditional: <Input name="postcode" label="Postcode" /> },
          { value: "abroad", label: "Abroad", conditional: <Input name="land" label="Country" /> },
        ]}
      />,
    );
    const seen = () => page.locator("input[type='text']:visible").evaluateAll(namesOf);
    expect(await seen()).toEqual(["postcode"]);
    await page.fill("#postcode", "WF1 1AA");
    await page.getByLabel("Abroad").check();
    expect(await seen()).toEqual(["land"]);
    expect(await page.locator("#postcode").inputValue()).toBe("");
    const second = page.locator("input[type='radio']").nth(1);
    expect(await second.getAttribute("aria-controls")).toBe("conditional-where-2");
  });

  test("a field asked only with one choice goes with every other, and forgets what was typed", async () => {
    const page = await enhanced(
      <>
        <Select name="country" label="Country" items={["GB", "FR"].map((label) => ({ label }))} />
        <Input name="postcode" label="Postcode" data-only-with="country" data-only-value="GB" />
      </>,
    );
    await page.fill("#postcode", "WF1 1AA");
    await page.selectOption("#country", "FR");
    expect(await page.locator("#postcode").isVisible()).toBe(false);
    await page.selectOption("#country", "GB");
    expect(await page.locator("#postcode").isVisible()).toBe(true);
    expect(await page.locator("#postcode").inputValue()).toBe("");
  });

  test("the count speaks the language of the page and is announced after a pause", async () => {
    const page = await enhanced(
      <LocaleProvider locale="cy">
        <CharacterCount name="why" label="Pam?" maxLength={10} />
      </LocaleProvider>,
      "cy",
    );
    await page.fill("#why", "1234");
    const heard = page.locator("[aria-live='polite']", { hasText: "ar ôl" });
    await heard.waitFor({ state: "attached" });
    expect(await heard.textContent()).toBe("Mae gennych 6 nod ar ôl");
  });

  test("an error summary has the focus when the page opens", async () => {
    const page = await enhanced(<ErrorSummary errors={[{ text: "Enter a name" }]} />);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe(
      "govuk-error-summary",
    );
  });

  test("“none of these” unticks the others, and the other way round", async () => {
    const items = [
      { value: "post", label: "By post" },
      { value: "none", label: "None of these", exclusive: true },
    ];
    const page = await enhanced(<Checkboxes name="how" items={items} defaultValues={["post"]} />);
    await page.getByLabel("None of these").check();
    expect(await page.getByLabel("By post").isChecked()).toBe(false);
    await page.getByLabel("By post").check();
    expect(await page.getByLabel("None of these").isChecked()).toBe(false);
  });

  test("a link that looks like a button is pressed with the space bar too", async () => {
    const page = await enhanced(<ButtonLink href="#there">Go there</ButtonLink>);
    await page.getByRole("button", { name: "Go there" }).focus();
    await page.keyboard.press("Space");
    expect(await page.evaluate(() => location.hash)).toBe("#there");
  });

  test("the count of a petition goes on, is never ahead, and ends when the petition is gone", async () => {
    const answers = [
      { status: 200, json: { signature_count: 1_204, as_of: "2026-11-21T17:43:20Z" } },
      { status: 200, json: { signature_count: 1_199, as_of: "2026-11-21T17:43:10Z" } },
      { status: 503, json: null },
      { status: 410, json: null },
    ];
    let asked = 0;
    const page = await browser.newPage();
    await page.clock.install();
    await page.route("http://westford.test/**", (route) => {
      if (!route.request().url().endsWith("/petitions/12/count.json"))
        return route.fulfill({ contentType: "text/html", body: `<html lang="cy"><body>${live}` });
      const { status, json } = answers[asked++]!;
      return route.fulfill({ status, json });
    });
    await page.goto("http://westford.test/petitions/12");
    await page.addScriptTag({ path: "public/enhance.js", type: "module" });

    const count = page.getByRole("status");
    expect(await count.textContent()).toBe("1llofnodhyd at 21 Tachwedd 2026 am 17:43");
    await passing(page, 9);
    expect(asked).toBe(0);
    await passing(page, 1);
    await expect.poll(() => count.textContent()).toContain("1,204");
    for (const seconds of [10, 15, 30, 120, 120]) await passing(page, seconds);
    expect(asked).toBe(4);
    expect(await count.textContent()).toContain("1,204");
  });

  async function enhanced(element: ReactElement, lang = "en"): Promise<Page> {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="${lang}"><body>${markupOf(element)}`);
    await page.addScriptTag({ path: "public/enhance.js", type: "module" });
    return page;
  }
});

const live = markupOf(
  <LocaleProvider locale="cy">
    <PetitionCount
      number={12}
      state="open"
      count={1}
      countedAt={new Date("2026-11-21T17:43:10.500Z")}
      timeZone="Europe/London"
    />
  </LocaleProvider>,
);

/** Seconds pass, and whatever was asked for in them is answered. */
async function passing(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1_000);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function namesOf(fields: Element[]): string[] {
  return fields.map((field) => (field as HTMLInputElement).name);
}
