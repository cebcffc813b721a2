import type { Locator, Page } from "playwright-core";
import { newViolationsOf } from "#tests/journeys/axe.ts";
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
  const complaints = complaintsOf(tab);

  async function look(): Promise<void> {
    await page.waitForLoadState("load");
    const wrong = [...(await newViolationsOf(tab)), ...complaints.splice(0)];
    if (wrong.length > 0) throw new Error(`${page.url()} is not right:\n${wrong.join("\n")}`);
  }

  async function press(button: Words): Promise<void> {
    await click(page, (place) => place.getByRole("button", { name: button }));
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
      await click(page, (place) => linkIn(place, link));
      await look();
    },
    fill: (label, text) => fieldIn(page, label).fill(text),
    choose: (label) => fieldIn(page, label).check(),
    async becomes(name) {
      await page.goto("/dev/sign-in");
      await press(`Sign in as ${name}`);
    },
    text: () => page.getByRole("main").innerText(),
    heading: () => page.getByRole("heading", { level: 1 }).innerText(),
  };
}

/** Links by their words; those that look like buttons are announced as buttons. */
export function linkIn(place: Page | Locator, name: Words): Locator {
  const button = place.getByRole("button", { name }).and(place.locator("a"));
  return place.getByRole("link", { name }).or(button);
}

/** In the main part of the page first; around it only where that has none of the kind. */
async function click(page: Page, find: (place: Page | Locator) => Locator): Promise<void> {
  const inside = find(page.getByRole("main"));
  await ((await inside.count()) > 0 ? inside : find(page)).first().click();
}

function fieldIn(page: Page, label: Words): Locator {
  return page.getByLabel(label).and(page.locator("input, textarea, select")).first();
}
