import type { Page } from "playwright-core";
import { violationsOf } from "#tests/journeys/axe.ts";
import { complaintsOf } from "#tests/journeys/complaints.ts";
import type { Tab } from "#tests/journeys/tab.ts";

type Words = string | RegExp;

/** Somebody at a browser. Wherever they come to, the page is accessible and the browser has no complaint. */
export interface Visitor {
  page: Page;
  /** Opens a path of the council's site, or a whole address. */
  goTo(path: string): Promise<void>;
  follow(link: Words): Promise<void>;
  press(button: Words): Promise<void>;
  fill(label: Words, text: string): Promise<void>;
  choose(label: Words): Promise<void>;
  /** Signs in with one press, as the demonstration offers. */
  becomes(name: string): Promise<void>;
  /** All that can be read in the main part of the page. */
  text(): Promise<string>;
  heading(): Promise<string>;
  /** Looks at what has changed on the page without leaving it. */
  look(): Promise<void>;
}

export function visitorAt(tab: Tab): Visitor {
  const { page } = tab;
  const complaints = complaintsOf(page);

  async function look(): Promise<void> {
    await page.waitForLoadState("load");
    const wrong = [...(await violationsOf(tab)), ...complaints.splice(0)];
    if (wrong.length > 0) throw new Error(`${page.url()} is not right:\n${wrong.join("\n")}`);
  }

  async function press(button: Words): Promise<void> {
    await page.getByRole("main").getByRole("button", { name: button }).first().click();
    await look();
  }

  return {
    page,
    look,
    press,
    async goTo(path) {
      await page.goto(path);
      await look();
    },
    async follow(link) {
      await page.getByRole("link", { name: link }).first().click();
      await look();
    },
    fill: (label, text) => page.getByLabel(label).first().fill(text),
    choose: (label) => page.getByLabel(label).first().check(),
    async becomes(name) {
      await page.goto("/dev/sign-in");
      await press(`Sign in as ${name}`);
    },
    text: () => page.getByRole("main").innerText(),
    heading: () => page.getByRole("heading", { level: 1 }).innerText(),
  };
}
