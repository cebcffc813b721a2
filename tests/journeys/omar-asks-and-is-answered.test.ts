import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { beginJob } from "#tests/journeys/jobs.ts";
import { addressBehind, isInInbox, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Omar asks and is answered", (stage) => {
  // He lives in another town each time: a person gets one digest a day.
  const council = stage.hasScript ? "westford" : "eastmere";
  const address = `omar@${council}.example`;
  // Nobody says the same twice: words that are posted again are held.
  const drain = `drain ${council.slice(0, 2)}${Date.now() % 10_000}`;
  const question = `Who clears ${drain} at the end of Ferry Lane?`;
  const secret = `Ring my neighbour, she has the key to ${drain}: 07700 900 219.`;
  let omar: Visitor;
  let tom: Visitor;
  let thread: string;
  let unsubscribe: string;

  beforeAll(async () => {
    omar = await stage.visitor({ council });
    tom = await stage.visitor({ council });
  });

  test("he wants to ask, and signs in with the code from an e-mail", async () => {
    await omar.goTo("/threads");
    await omar.follow("Ask a question");
    expect(await omar.heading()).toBe("Sign in");
    await omar.fill("Your e-mail address", "omar");
    await omar.press("Send me a code");
    expect(await omar.page.title()).toMatch(/^Error: Sign in/);

    await omar.fill("Your e-mail address", address);
    await omar.press("Send me a code");
    expect(await omar.heading()).toBe("Check your e-mail");
    await openLetter(omar, address, /^\d{3} ?\d{3} is your code/);
    const code = (await omar.heading()).replaceAll(/\D/g, "");
    expect(code).toMatch(/^\d{6}$/);

    await omar.goTo("/sign-in/code");
    await omar.fill("The six digits", String((Number(code) + 1) % 1_000_000).padStart(6, "0"));
    await omar.press("Sign in");
    expect(await omar.page.getByRole("alert").innerText()).toContain("That is not the code");
    await omar.fill("The six digits", code);
    await omar.press("Sign in");
    expect(await omar.heading()).toBe("Ask a question");
  });

  test("he asks, and his question is public", async () => {
    await omar.press("Ask the question");
    expect(await omar.page.getByRole("alert").getByRole("link").count()).toBe(2);
    await omar.fill("Your question in one line", question);
    await omar.fill("What would you like to know?", "It floods whenever it rains for an hour.");
    await omar.press("Ask the question");
    thread = new URL(omar.page.url()).pathname;
    expect(thread).toMatch(/^\/threads\/\d+$/);
    expect(await omar.heading()).toBe(question);

    const anyone = await stage.visitor({ council });
    await anyone.goTo(thread);
    expect(await anyone.text()).toContain("It floods whenever it rains for an hour.");
    expect(await anyone.text()).toContain("Asked by Omar Haddad");
  });

  test("his comment is public, and a second one with a telephone number is held", async () => {
    await omar.fill("Your comment", `Yesterday ${drain} stood as high as the kerb.`);
    await omar.press("Post comment");
    await omar.fill("Your comment", secret);
    await omar.press("Post comment");
    expect(await omar.text()).toContain("07700 900 219");
    expect(await omar.text()).toContain("Only you can see this for now");

    const anyone = await stage.visitor({ council });
    await anyone.goTo(thread);
    expect(await anyone.text()).toContain("stood as high as the kerb");
    expect(await anyone.text()).not.toContain("07700");
  });

  test("Tom looks at it, hides it by a rule, and says why in a sentence", async () => {
    await tom.becomes("Tom Fielding");
    await tom.follow("Texts that wait for a decision");
    const row = tom.page.getByRole("listitem").filter({ hasText: "she has the key" });
    await tom.goTo((await row.getByRole("link").first().getAttribute("href"))!);
    expect(await tom.text()).toContain("It looks as if it has a telephone number");
    await tom.press("Take this case");

    await tom.choose("Hide it");
    await tom.press("Decide and tell the author");
    expect(await tom.page.title()).toMatch(/^Error: Case \d+/);
    expect(await tom.page.getByLabel("Hide it").isChecked()).toBe(true);
    await tom.page.getByLabel("Which house rule").selectOption("Nobody’s private details");
    await tom.fill("A sentence to the author", "This is your neighbour’s own number.");
    await tom.press("Decide and tell the author");
    expect(await tom.text()).toContain("What was decided");
    expect(await tom.text()).toContain("This is your neighbour’s own number.");
  });

  test("Omar learns why, by e-mail and on a page that is his alone", async () => {
    await openLetter(omar, address, /^We have hidden your comment/);
    const letter = await omar.text();
    expect(letter).toContain("Nobody’s private details");
    expect(letter).toContain("This is your neighbour’s own number.");
    await omar.follow("Read this on the site");
    expect(await omar.heading()).toContain("We have hidden your comment");
    expect(await omar.text()).toContain("A moderator, a person, read your text and decided.");

    const { pathname } = new URL(omar.page.url());
    await tom.goTo(pathname);
    expect(await tom.heading()).toBe("There is no page here");

    await tom.goTo(thread);
    expect(await tom.text()).toContain("A moderator has hidden this comment");
    await tom.follow("House rule: Nobody’s private details");
    expect(await tom.heading()).toBe("House rules");
  });

  test("Ines sees how her answer will look, and answers for everyone", async () => {
    const ines = await stage.visitor({ council });
    await ines.becomes("Ines Moreau");
    await ines.follow("Questions that wait for an answer");
    while ((await ines.page.getByRole("link", { name: question }).count()) === 0)
      await ines.follow("Later questions");
    await ines.follow(/^Answer it.*Ferry Lane/);
    if (stage.hasScript) await isAlive(ines);

    await ines.fill("Your answer", "We do, **every second Monday**.\n\n- Next: this one.");
    const written = ines.page.url();
    await ines.page.getByRole("button", { name: "Preview" }).click();
    const shown = ines.page.getByRole("region", { name: "How it will look" });
    expect(await shown.locator("strong").innerText()).toBe("every second Monday");
    await ines.look();
    expect(ines.page.url() === written).toBe(stage.hasScript);
    expect(await ines.page.getByLabel("Your answer").inputValue()).toContain("**every second");

    await ines.press("Publish the answer");
    expect(new URL(ines.page.url()).pathname).toBe(thread);
    const answer = omar.page.getByRole("article", { name: "Answer from Highways" });
    await omar.goTo(thread);
    expect(await answer.innerText()).toContain("Official answer");
    expect(await answer.locator("strong").innerText()).toBe("every second Monday");
    expect(await answer.getByRole("listitem").innerText()).toBe("Next: this one.");
  });

  test("a digest tells him", async () => {
    await expect.poll(isMarkedAnswered, { timeout: 20_000, interval: 300 }).toBe(true);
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await beginJob("notifications.send-digests", council, tomorrow);
    await openLetter(omar, address, /new items? in discussions you follow/);
    expect(await omar.text()).toContain(question);
    expect(await omar.text()).toContain("Highways answered");
    unsubscribe = await addressBehind(omar, "Stop all digests");
  });

  test("the link at its end stops nothing until the button is pressed", async () => {
    await omar.goTo(unsubscribe);
    expect(await omar.heading()).toBe("Stop the digests?");
    await omar.goTo("/account/subscriptions");
    expect(await omar.text()).toContain(question);

    await omar.goTo(unsubscribe);
    await omar.press("Stop the digests");
    expect(await omar.heading()).toBe("No more digests");
    await omar.goTo("/account/subscriptions");
    expect(await omar.text()).toContain("You do not follow anything yet");
  });

  test("he signs out, and is a stranger again", async () => {
    await omar.press("Sign out");
    await omar.goTo("/account");
    expect(await omar.heading()).toBe("Sign in");
  });

  test("in the other town nobody has heard of it", async () => {
    const elsewhere = await stage.visitor({
      council: council === "westford" ? "eastmere" : "westford",
    });
    expect(await isInInbox(elsewhere, address, /./)).toBe(false);
    await elsewhere.goTo(`/threads?q=${encodeURIComponent(drain)}`);
    expect(await elsewhere.text()).not.toContain(question);
  });

  async function isMarkedAnswered(): Promise<boolean> {
    await omar.page.goto("/threads?filter=answered");
    return (await omar.page.getByRole("link", { name: question }).count()) > 0;
  }
});

/** Waits until the page's own script has taken over, which happens some time after it has loaded. */
async function isAlive({ page }: Visitor): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main form")!).some((key) => key.startsWith("__react")),
  );
}
