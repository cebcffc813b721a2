import { expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

const everyone = [
  "/",
  "/petitions",
  "/petitions/1",
  "/petitions/1/signatures/new",
  "/petitions/1/signatures/sent",
  "/consultations",
  "/consultations/1",
  "/consultations/1/responses/new",
  "/threads",
  "/threads?filter=answered",
  "/threads/1",
  "/house-rules",
  "/accessibility",
  "/privacy",
  "/cookies",
  "/sign-in",
  "/dev/sign-in",
  "/nowhere",
];

const pagesOf: Record<string, string[]> = {
  "Grace Adeyemi": ["/account", "/account/edit", "/account/subscriptions", "/threads/new"],
  "Tom Fielding": ["/staff", "/staff/cases", "/staff/cases?show=decided", "/staff/cases/1"],
  "Ines Moreau": ["/staff/threads", "/staff/threads/1/answers/new"],
  "Priya Raman": ["/staff/consultations", "/staff/consultations/1"],
  "Ade Okafor": ["/staff/jobs", "/staff/settings/sign-in"],
};

journeys("On a small telephone", (stage) => {
  test("nothing of a public page is wider than 320 pixels, and nothing is too small to touch", async () => {
    const anyone = await stage.visitor({ width: 320 });
    expect(await flawsOf(anyone, everyone)).toEqual([]);
  });

  test.each(Object.keys(pagesOf))("and so it is for %s", async (name) => {
    const person = await stage.visitor({ width: 320 });
    await person.becomes(name);
    expect(await flawsOf(person, pagesOf[name]!)).toEqual([]);
  });
});

async function flawsOf(visitor: Visitor, paths: string[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const path of paths) {
    await visitor.goTo(path);
    flaws.push(...(await visitor.page.evaluate(flawsOfPage)).map((flaw) => `${path}: ${flaw}`));
  }
  return flaws;
}

/** Runs in the page: what makes it scroll sideways, and which controls are smaller than 24 by 24. */
function flawsOfPage(): string[] {
  const flaws: string[] = [];
  const say = (element: Element) => element.outerHTML.slice(0, 120);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    flaws.push(`is ${scrollWidth} pixels wide: ${wide.slice(0, 3).map(say).join(" ")}`);
  }
  const controls = "button, [role=button], input:not([type=hidden]), select, textarea, summary";
  for (const control of document.querySelectorAll(controls)) {
    const { width, height } = control.getBoundingClientRect();
    const isShown = control.checkVisibility() && !control.closest("[hidden]");
    if (isShown && (width < 24 || height < 24))
      flaws.push(`${Math.round(width)} by ${Math.round(height)} pixels: ${say(control)}`);
  }
  return flaws;
}
