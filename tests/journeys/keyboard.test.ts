import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Wendy has a keyboard and no mouse", (stage) => {
  let wendy: Visitor;

  beforeAll(async () => {
    wendy = await stage.visitor();
  });

  test("the first key leads past the menu", async () => {
    await wendy.goTo("/petitions");
    await wendy.page.keyboard.press("Tab");
    const skip = wendy.page.getByRole("link", { name: "Skip to main content" });
    expect(await focused()).toBe("Skip to main content");
    expect((await skip.boundingBox())!.height).toBeGreaterThan(20);

    await wendy.page.keyboard.press("Enter");
    await wendy.page.keyboard.press("Tab");
    expect(await focused()).toBe("Start a petition");
  });

  test("wherever she is, she sees it", async () => {
    await wendy.goTo("/petitions");
    const unseen: string[] = [];
    const stops = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await wendy.page.keyboard.press("Tab");
      stops.add(await focused());
      if (!(await isMarked())) unseen.push(await focused());
    }
    expect(unseen).toEqual([]);
    expect(stops.size).toBeGreaterThan(12);
  });

  test("she finds a petition with keys alone", async () => {
    await wendy.goTo("/petitions");
    await tabTo("Search petitions");
    await wendy.page.keyboard.type("towpath");
    await wendy.page.keyboard.press("Enter");
    await wendy.page.waitForURL(/q=towpath/);
    await wendy.look();
    await tabTo("Light the towpath between the weir and Stanbridge");
    await wendy.page.keyboard.press("Enter");
    await wendy.page.waitForURL(/petitions\/\d+$/);
    await tabTo("Sign this petition");
    await wendy.page.keyboard.press(stage.hasScript ? "Space" : "Enter");
    await wendy.page.waitForURL(/signatures\/new$/);
    await wendy.look();
  });

  test("mistakes come to her, and each leads to its field", async () => {
    await tabTo("Your name");
    await wendy.page.keyboard.press("Enter");
    await wendy.page.waitForURL(/signatures$/);
    await wendy.look();
    if (stage.hasScript) expect(await focused()).toMatch(/^There is a problem/);

    for (const [problem, field] of [
      ["Enter your name", "name"],
      ["Enter your e-mail address", "email"],
      ["Enter your postcode", "postcode"],
      ["Choose how you are connected", "connection"],
    ] as const) {
      await wendy.page.getByRole("alert").getByRole("link", { name: problem }).focus();
      await wendy.page.keyboard.press("Enter");
      const name = await wendy.page.locator(":focus").getAttribute("name");
      expect(name, `the link “${problem}” leads to its field`).toBe(field);
    }
  });

  test("she chooses and sends with the space bar", async () => {
    await wendy.page.keyboard.press("Space");
    expect(await wendy.page.getByLabel("I live here").isChecked()).toBe(true);
    await wendy.page.keyboard.press("ArrowDown");
    expect(await wendy.page.getByLabel("I work here").isChecked()).toBe(true);
    await tabTo("Sign");
    await wendy.page.keyboard.press("Space");
    await wendy.page.waitForLoadState("load");
    const problems = wendy.page.getByRole("alert").getByRole("link");
    await expect.poll(() => problems.count()).toBe(3);
  });

  async function tabTo(name: string): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if ((await focused()) === name) return;
      await wendy.page.keyboard.press("Tab");
    }
    throw new Error(`No way to “${name}” with the Tab key on ${wendy.page.url()}`);
  }

  /** The name of what has the focus: its label or its words. */
  function focused(): Promise<string> {
    return wendy.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const words = element.labels?.[0]?.textContent ?? element.textContent ?? "";
      return words.trim();
    });
  }

  /** Whether what has the focus is in sight and looks different from what it is without it. */
  function isMarked(): Promise<boolean> {
    return wendy.page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const isInSight = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
      const look = () => {
        const style = getComputedStyle(element);
        return `${style.outline} ${style.boxShadow} ${style.backgroundColor}`;
      };
      const marked = look();
      element.blur();
      const plain = look();
      element.focus();
      return isInSight && marked !== plain;
    });
  }
});
