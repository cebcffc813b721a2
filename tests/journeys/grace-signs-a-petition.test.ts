import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { addressBehind, newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

const petition = "Light the towpath between the weir and Stanbridge";

journeys("Grace signs a petition", (stage) => {
  const address = newAddress("grace");
  let grace: Visitor;
  let link: string;
  let before: number;

  beforeAll(async () => {
    grace = await stage.visitor();
  });

  test("she finds it by a word that she remembers", async () => {
    await grace.goTo("/");
    await grace.follow("Petitions");
    await grace.fill("Search petitions", "towpath");
    await grace.press("Search");
    expect(await grace.text()).toContain("Petitions about “towpath”");
    expect(await grace.text()).not.toContain("Keep the Saturday market");

    await grace.follow(petition);
    expect(await grace.heading()).toBe(petition);
    before = (await count()).number;
    expect(before).toBeGreaterThan(0);
  });

  test("what she forgets is named, and what she typed is kept", async () => {
    await grace.follow("Sign this petition");
    await grace.fill("E-mail address", "grace at home");
    await grace.fill("Postcode", "nowhere");
    await grace.press("Sign");

    expect(await grace.page.title()).toMatch(/^Error: Sign this petition/);
    const summary = grace.page.getByRole("alert");
    expect(await summary.getByRole("link").allInnerTexts()).toEqual([
      "Enter your name",
      "Enter an e-mail address in the usual form, such as name@example.com",
      "Enter a full postcode, such as WZ1 1AA",
      expect.stringMatching(/^Choose how you are connected/),
    ]);
    expect(await grace.page.getByLabel("E-mail address").inputValue()).toBe("grace at home");
    expect(await grace.page.getByLabel("Postcode").inputValue()).toBe("nowhere");
  });

  test("she is asked to look into her e-mail", async () => {
    await grace.fill("Your name", "Grace Adeyemi");
    await grace.fill("E-mail address", address);
    await grace.fill("Postcode", "wz11aa");
    await grace.choose("I live here");
    await grace.press("Sign");
    expect(await grace.heading()).toContain("Check your e-mail");
    expect(await grace.page.title()).toMatch(/^Check your e-mail/);
    expect(new URL(grace.page.url()).pathname).toMatch(/^\/petitions\/\d+\/signatures\/sent$/);
  });

  test("opening the link in it changes nothing", async () => {
    await openLetter(grace, address, /^Confirm your signature/);
    expect(await grace.text()).toContain(petition);
    link = await addressBehind(grace, "Confirm my signature");
    await grace.goTo(link);
    await grace.goTo(link);
    expect(await grace.heading()).toContain("Confirm your signature");
  });

  test("the button counts her, once, and the number says when", async () => {
    const phone = await stage.visitor({ width: 375 });
    await phone.goTo(link);
    await grace.press("Confirm my signature");
    expect(await grace.text()).toContain("Thank you. Your signature counts");
    expect(await grace.text()).toMatch(/Your signature is counted for \w/);
    const thanks = new URL(grace.page.url());
    expect(thanks.search).toBe("");

    const omar = await stage.visitor();
    await omar.goTo(thanks.pathname);
    expect(await omar.heading()).toBe(petition);
    expect(await omar.text()).not.toContain("Your signature counts");

    await phone.press("Confirm my signature");
    expect(await phone.text()).toContain("Thank you. Your signature counts");
    await grace.goTo(link);
    expect(await grace.text()).toContain("Thank you. Your signature counts");

    await grace.follow("See the petition");
    await expect.poll(recount, { timeout: 20_000, interval: 500 }).toBe(before + 1);
    expect((await count()).asOf).toMatch(/^\d{1,2} \w+ \d{4} at \d{1,2}:\d\d$/);
  });

  test("a link that was cut off shows the petition, and says so", async () => {
    await grace.goTo(new URL(link, "http://x").pathname);
    expect(await grace.heading()).toBe(petition);
    expect(await grace.text()).toContain("The link you followed is not complete");
    await grace.follow("See the petition");
  });

  test("from another country nobody is asked for a postcode", async () => {
    await grace.follow("Sign this petition");
    expect(await grace.text()).toContain("What you sign");
    const postcode = grace.page.getByLabel("Postcode");
    await postcode.fill("WZ1 1AA");
    await grace.page.getByLabel("Country").selectOption("FR");
    expect(await postcode.isVisible()).toBe(!stage.hasScript); // without script it is ignored
    await grace.page.getByLabel("Country").selectOption("GB");
    expect(await postcode.inputValue()).toBe(stage.hasScript ? "" : "WZ1 1AA");
    await grace.follow("Back to the petition");
  });

  test("signing once more looks the same, so nobody learns who has signed; it counts nothing", async () => {
    await grace.follow("Sign this petition");
    await grace.fill("Your name", "Grace Adeyemi");
    await grace.fill("E-mail address", address);
    await grace.fill("Postcode", "WZ1 1AA");
    await grace.choose("I work here");
    await grace.press("Sign");
    expect(await grace.heading()).toContain("Check your e-mail");
    await grace.follow("Back to the petition");
    expect((await count()).number).toBe(before + 1);
  });

  async function recount(): Promise<number> {
    await grace.page.reload();
    return (await count()).number;
  }

  async function count() {
    const words = (await grace.text()).replaceAll(/\s+/g, " ");
    const [, number = "", asOf = ""] =
      /([\d,]+) signatures as of (.*? \d{4} at \d{1,2}:\d\d)/.exec(words) ?? [];
    return { number: Number(number.replaceAll(",", "")), asOf };
  }
});
