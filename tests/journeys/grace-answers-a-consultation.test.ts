import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { newAddress, openLetter } from "#tests/journeys/letters.ts";
import { linkIn, type Visitor } from "#tests/journeys/visitor.ts";

const bridge = "The weir footbridge: repair it or replace it?";
const story = "I cross it with two children and a dog.\n\nIn the dark I go round.";

journeys("Grace answers a consultation", (stage) => {
  const address = newAddress("grace");
  let grace: Visitor;
  let reference: string;

  beforeAll(async () => {
    grace = await stage.visitor();
  });

  test("she reads what is planned", async () => {
    await grace.goTo("/consultations");
    await grace.follow(bridge);
    expect(await grace.heading()).toBe(bridge);
    expect(await grace.text()).toContain("two of the eleven supports");
    expect(await grace.text()).toContain("Which would you choose?");
    await grace.follow("Give your views");
  });

  test("the question that has to be answered is named, and what she wrote is kept", async () => {
    await grace.fill(/What should we know/, story);
    await grace.fill(/Your e-mail address/, "grace");
    await grace.press("Continue");
    expect(await grace.page.title()).toMatch(/^Error: /);
    expect(await grace.page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      "Choose one of the answers",
      "Enter an e-mail address such as name@example.com, or leave this empty",
    ]);
    expect(await written()).toBe(story);
  });

  test("she checks her answers, and changes one", async () => {
    await grace.choose("Repair the wooden bridge");
    await grace.choose("5 – very much");
    await grace.fill(/Your e-mail address/, address);
    await grace.press("Continue");
    expect(await grace.heading()).toContain("Check your answers");
    expect(await answerTo("Which would you choose?")).toBe("Repair the wooden bridge");
    expect(await answerTo("E-mail address")).toBe(address);

    await grace.press("Change your answers");
    expect(await grace.page.getByLabel("Repair the wooden bridge").isChecked()).toBe(true);
    expect(await written()).toBe(story);
    await grace.choose("Build a new steel bridge");
    await grace.press("Continue");
    expect(await answerTo("Which would you choose?")).toBe("Build a new steel bridge");
  });

  test("she gets a receipt, on the page and by e-mail", async () => {
    await grace.press("Send your response");
    expect(await grace.text()).toContain("We have your response");
    reference = await grace.page.getByRole("main").locator("strong").first().innerText();
    expect(reference).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
    expect(await answerTo(/What should we know/)).toBe(story);

    await openLetter(grace, address, new RegExp(reference));
    const letter = await grace.text();
    expect(letter).toContain("Build a new steel bridge");
    expect(letter).toContain("In the dark I go round.");

    await grace.follow("Read it on the site");
    expect(await answerTo("Which would you choose?")).toBe("Build a new steel bridge");
  });

  test("nobody reads it without the whole address", async () => {
    const { pathname } = new URL(grace.page.url());
    const stranger = await stage.visitor();
    await stranger.goTo(pathname);
    expect(await stranger.heading()).toBe("There is no page here");
    expect(await stranger.text()).not.toContain("a dog");
  });

  test("a consultation that has closed takes no answers", async () => {
    await grace.goTo("/consultations");
    await grace.follow("Library opening hours");
    expect(await grace.text()).toContain("This consultation has closed");
    expect(await linkIn(grace.page, "Give your views").count()).toBe(0);

    const closed = new URL(grace.page.url()).pathname;
    await grace.goTo(`${closed}/responses/new`);
    expect(new URL(grace.page.url()).pathname).toBe(closed);
    expect(await grace.page.getByRole("main").getByRole("button").count()).toBe(0);
  });

  function written(): Promise<string> {
    return grace.page.getByLabel(/What should we know/).inputValue();
  }

  function answerTo(question: string | RegExp): Promise<string> {
    const row = grace.page.locator(".govuk-summary-list__row").filter({ hasText: question });
    return row.getByRole("definition").first().innerText();
  }
});
