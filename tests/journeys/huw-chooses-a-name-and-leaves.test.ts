import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { crawl } from "#tests/journeys/crawl.ts";
import { newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Huw chooses a name, and leaves", (stage) => {
  const address = newAddress("huw");
  const question = `Where has bench ${Date.now() % 1_000_000} by the old lock gone?`;
  let huw: Visitor;
  let anyone: Visitor;
  let thread: string;

  beforeAll(async () => {
    huw = await stage.visitor();
    anyone = await stage.visitor();
  });

  test("he signs in, takes an officer's name, and is told that somebody looks at it first", async () => {
    await huw.goTo("/threads/new");
    await huw.fill("Your e-mail address", address);
    await huw.press("Send me a code");
    await openLetter(huw, address, /^\d{3} ?\d{3} is your code/);
    const code = (await huw.heading()).replaceAll(/\D/g, "");
    await huw.goTo("/sign-in/code");
    await huw.fill("The six digits", code);
    await huw.press("Sign in");
    expect(await huw.heading()).toBe("Welcome. What shall we call you?");

    await huw.press("Save");
    expect(await huw.page.getByRole("alert").innerText()).toContain("Enter the name");
    await huw.fill("Your name", "T0m Fielding");
    await huw.page.getByLabel("The area where you live").selectOption({ index: 1 });
    await huw.press("Save");
    expect(await huw.heading()).toBe("Your account");
    const notice = await huw.page.getByRole("region", { name: "Important" }).innerText();
    expect(notice).toContain("Somebody will look at your name first");
    expect(notice).toMatch(/others see you as “a resident of \w+/);
    await huw.follow("Go on to where you were");
    expect(await huw.heading()).toBe("Ask a question");
  });

  test("what he asks is a resident's, until he chooses a name of his own", async () => {
    await huw.fill("Your question in one line", question);
    await huw.fill("What would you like to know?", "I used to eat my lunch there.");
    await huw.press("Ask the question");
    thread = new URL(huw.page.url()).pathname;
    await anyone.goTo(thread);
    expect(await anyone.text()).toMatch(/Asked by a resident of \w+/);
    expect(await anyone.text()).not.toContain("T0m");

    await huw.goTo("/account/edit");
    await huw.fill("Your name", "Huw ap Rhys");
    await huw.page.getByLabel("Your time zone").selectOption("Asia/Karachi");
    await huw.press("Save");
    expect(await huw.text()).toContain("Your account is up to date.");
    expect(await huw.text()).toContain("Karachi (Pakistan Time)");
    await expect.poll(() => readAgain(thread)).toContain("Asked by Huw ap Rhys");

    await huw.follow("Change your details");
    await huw.choose("As “a resident of” the area where I live");
    await huw.press("Save");
    await expect.poll(() => readAgain(thread)).toMatch(/Asked by a resident of \w+/);
  });

  test("he reads everything that is held about him, and takes it away as a file", async () => {
    await huw.goTo("/account");
    await huw.follow("Everything we hold about you");
    const text = await huw.text();
    for (const fact of [address, "Huw ap Rhys", question, "I used to eat my lunch there."]) {
      expect(text).toContain(fact);
    }
    const link = await huw.page.getByRole("button", { name: "Download it" }).getAttribute("href");
    const cookies = await huw.page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const [file] = await crawl([link!], cookie, 1);
    expect(file!.headers).toMatchObject({
      "cache-control": "private, no-store",
      "content-disposition": 'attachment; filename="westford-my-data.json"',
    });
    const { held } = JSON.parse(file!.body);
    expect(held.account).toMatchObject([{ email: address, name: "Huw ap Rhys" }]);
    expect(held.contributions).toMatchObject([{ title: question, address: thread }]);
  });

  test("he deletes his account; his question stays a former participant's", async () => {
    await huw.goTo("/account");
    await huw.follow("Delete your account");
    await huw.press("Delete my account");
    expect(await huw.page.getByRole("alert").innerText()).toContain("Tick the box");
    await huw.choose("Yes, delete my account");
    await huw.press("Delete my account");
    expect(await huw.heading()).toBe("Your account is deleted");

    await openLetter(huw, address, /^Your account with .+ is deleted/);
    await huw.goTo("/account");
    expect(await huw.heading()).toBe("Sign in");
    await expect.poll(() => readAgain(thread)).toContain("Asked by former participant");
    expect(await anyone.heading()).toBe(question);
    await anyone.goTo(`${thread}?lang=cy`);
    expect(await anyone.text()).toContain("Gofynnwyd gan: cyn-gyfranogwr");
  });

  async function readAgain(path: string): Promise<string> {
    await anyone.goTo(path);
    return anyone.text();
  }
});
