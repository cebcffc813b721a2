import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

const title = "Light the towpath to Stanbridge after dark";
const alike = "Light the towpath between the weir and Stanbridge";
const why = "From four o’clock in winter nobody can see the edge.";

journeys("Omar starts a petition", (stage) => {
  const [first, address] = [newAddress("omar-before"), newAddress("omar")];
  let omar: Visitor;
  let own: string;
  let forSponsors: string;

  beforeAll(async () => {
    omar = await stage.visitor();
  });

  test("what has a way of its own is explained, and that is all", async () => {
    await omar.goTo("/petitions");
    await omar.follow("Start a petition");
    await omar.press("Continue");
    expect(await omar.page.title()).toMatch(/^Error: Start a petition/);
    await omar.choose("I live here");
    await omar.choose(/A planning application/);
    await omar.press("Continue");
    expect(await omar.heading()).toBe("Planning has a way of its own");
    expect(await omar.text()).toContain("the number of the application");
    await omar.follow("It is about something else");
  });

  test("he writes, and sees what there is already on the same matter", async () => {
    await omar.choose("I live here");
    await omar.choose(/Something else that this council decides/);
    await omar.press("Continue");
    expect(await omar.heading()).toBe("What do you want the council to do?");
    await omar.fill("Title", `=${title}`);
    await omar.fill("Why?", why);
    await omar.press("Continue");
    expect(await omar.text()).toContain("The title must not begin with =, +, - or @");
    expect(await omar.page.getByLabel("Why?").inputValue()).toBe(why);

    // What a site of a moment ago holds is remembered by its workers, which may take a while.
    const patience = { timeout: 40_000, interval: 1_000 };
    if (stage.hasScript) {
      await expect.poll(shownBeside, patience).toContain(alike);
      await omar.look();
      const opened = omar.page.waitForEvent("popup");
      await aside().getByRole("link", { name: alike }).click();
      await (await opened).close();
      expect(await omar.page.getByLabel("Title").inputValue()).toBe(title);
      expect(await omar.page.getByLabel("Why?").inputValue()).toBe(why);
    } else {
      await omar.fill("Title", title);
      expect(await aside().innerText()).toBe("");
    }
    await omar.press("Continue");
    await expect.poll(wordsLeadTo, patience).toMatch(/about the same/);
    expect(await omar.text()).toContain(alike);
    await omar.follow("None of these: go on");
  });

  test("he says who he is, and checks it all", async () => {
    await omar.fill("Your name", "Omar Haddad");
    await omar.fill("E-mail address", first);
    await omar.choose("In another country");
    await omar.choose("In the United Kingdom");
    await omar.fill("Postcode", "wz1 1aa");
    await omar.press("Continue");
    expect(await omar.heading()).toBe("Check your petition");
    expect(await omar.text()).toContain(why);
    expect(await omar.text()).toContain(alike);
    expect(await answerTo("Where you live")).toBe("WZ1 1AA");

    await omar.follow(/Change\s+E-mail address/);
    await omar.fill("E-mail address", address);
    await omar.press("Continue");
    expect(await omar.heading()).toBe("Check your petition");
    expect(await answerTo("E-mail address")).toBe(address);
    await omar.page.goBack();
    await omar.page.goForward();
    expect(await omar.heading()).toBe("Check your petition");
  });

  test("he sends it in, and confirms by the letter", async () => {
    await omar.press("Send it in");
    expect(await omar.heading()).toBe("Check your e-mail");
    await openLetter(omar, address, /Confirm your petition/);
    await omar.follow("Confirm my petition");
    own = omar.page.url();
    expect(await omar.page.title()).not.toContain("towpath");
    await omar.press("Yes, this is my petition");
    expect(await omar.text()).toContain("It is looking for its first supporters.");
    const link = omar.page.getByRole("link", { name: /\/sponsors\/new/ });
    forSponsors = (await link.getAttribute("href"))!;
  });

  test.each(["Grace Adeyemi", "Nia Rees"])("%s supports it", async (name) => {
    const [supporter, mailbox] = [await stage.visitor(), newAddress("supporter")];
    await supporter.goTo(forSponsors);
    expect(await supporter.text()).not.toContain(title);
    await supporter.press("Read it");
    expect(await supporter.text()).toContain(title);
    expect(await supporter.page.title()).not.toContain("towpath");
    await supporter.fill("Your name", name);
    await supporter.fill("E-mail address", mailbox);
    await supporter.choose("In the United Kingdom");
    await supporter.fill("Postcode", "WZ1 1AA");
    await supporter.choose("I live here");
    await supporter.press("Support it");
    expect(await supporter.heading()).toBe("Check your e-mail");
    await openLetter(supporter, mailbox, /Confirm that you support a petition/);
    await supporter.follow("Confirm my support");
    await supporter.press("Confirm my support");
    expect(await supporter.heading()).toBe("Thank you. Your support counts");
  });

  test("then it is being checked, and nobody else reads it", async () => {
    await omar.goTo(own);
    expect(await omar.text()).toContain("It waits for a moderator to check it.");
    await openLetter(omar, address, /We will now check it/);
    const stranger = await stage.visitor();
    await stranger.goTo(new URL(own).pathname.replace("/organiser", ""));
    expect(await stranger.heading()).toBe("This petition is not published");
    expect(await stranger.text()).not.toContain("towpath");
  });

  /** What is shown beside the words while they are being written. */
  function aside() {
    return omar.page.locator(".form-and-aside__aside");
  }

  async function shownBeside(): Promise<string> {
    await omar.fill("Title", title);
    return aside().innerText();
  }

  async function wordsLeadTo(): Promise<string> {
    await omar.goTo("/petitions/new/words");
    await omar.press("Continue");
    return omar.heading();
  }

  function answerTo(question: string): Promise<string> {
    const row = omar.page.locator(".govuk-summary-list__row").filter({ hasText: question });
    return row.getByRole("definition").first().innerText();
  }
});
