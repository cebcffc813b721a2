import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { addressBehind, newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Mair signs in by link", (stage) => {
  let laptop: Visitor;
  let phone: Visitor;
  let usedLink: string;

  beforeAll(async () => {
    laptop = await stage.visitor();
    phone = await stage.visitor({ width: 390 });
  });

  test("on the laptop on which she asked, one press is enough", async () => {
    const { link, email } = await asks();
    await laptop.goTo(link);
    expect(await laptop.text()).toContain(`You are about to sign in as ${email}.`);
    await laptop.press("Sign in");
    await laptop.goTo("/account");
    expect(await laptop.text()).toContain(email);
  });

  test("on the phone on which she reads her mail, the link asks for the code", async () => {
    await laptop.press(/^Sign out$/);
    const { link, code, email } = await asks();
    await phone.goTo(link);
    expect(await phone.text()).toContain(`You asked to sign in as ${email} in another browser`);

    await phone.fill("The six digits", code === "000000" ? "111111" : "000000");
    await phone.press("Sign in");
    expect(await phone.page.getByRole("alert").innerText()).toContain("That is not the code");
    await phone.fill("The six digits", code);
    await phone.press("Sign in");
    await phone.goTo("/account");
    expect(await phone.text()).toContain(email);
    usedLink = link;
  });

  test("then the link has done its work, wherever it is opened", async () => {
    for (const device of [laptop, phone]) {
      await device.goTo(usedLink);
      expect(await device.heading()).toBe("This link no longer works");
      expect(await device.page.getByRole("button", { name: /^Sign in$/ }).count()).toBe(0);
    }
    await laptop.goTo("/account");
    expect(laptop.page.url()).toContain("/sign-in?next=%2Faccount");
  });

  async function asks() {
    const email = newAddress("mair");
    await laptop.goTo("/sign-in");
    await laptop.fill("Your e-mail address", email);
    await laptop.press("Send me a code");
    await openLetter(phone, email, /is your code/);
    const code = /\b\d{6}\b/.exec(await phone.text())![0];
    return { email, code, link: await addressBehind(phone, "Sign in") };
  }
});
