import { setTimeout } from "node:timers/promises";
import { TOTP } from "otpauth";
import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { addressBehind, newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

/** Seconds for which an app shows one code. */
const period = 30;
const password = "towpath lantern umbrella";

journeys("Rhian accepts an invitation", (stage) => {
  const email = newAddress("rhian");
  let ade: Visitor;
  let rhian: Visitor;
  let invitation = "";
  let app: App;
  let used = "";

  beforeAll(async () => {
    ade = await stage.visitor();
    rhian = await stage.visitor();
    await ade.becomes("Ade Okafor");
  });

  test("Ade invites her", async () => {
    await ade.goTo("/staff/people/invitations/new");
    await ade.fill("Name", "Rhian Lloyd");
    await ade.fill("Work e-mail address", email);
    await ade.choose("Moderator");
    await ade.fill("Why", "She looks after the west from Monday.");
    await ade.press("Send the invitation");
    expect(await ade.text()).toContain("Rhian Lloyd");
  });

  test("the link shows her the ways in, and is not used up by looking", async () => {
    await openLetter(rhian, email, /You are invited/);
    invitation = await addressBehind(rhian, "Accept the invitation");
    for (let look = 1; look <= 3; look += 1) await rhian.page.goto(invitation);
    await rhian.goTo(invitation);
    expect(await rhian.heading()).toBe("Welcome to Westford Council");
    expect(await rhian.text()).toContain(email);
    const ways = rhian.page.getByRole("main").getByRole("heading", { level: 2 });
    expect(await ways.allInnerTexts()).toEqual([
      "With a passkey",
      "With a password and an authenticator app",
    ]);
  });

  test("a weak password is refused, and does not come back", async () => {
    await choosePassword("Rhian.Lloyd.2026", "Rhian.Lloyd.2026");
    expect(await problem()).toContain("has your name or address in it");
    await choosePassword(password, "towpath lantern umbrela");
    expect(await problem()).toBe("The two passwords are not the same");
    expect(await rhian.page.content()).not.toContain("lantern");
  });

  test("she connects an app, and its first code brings her in", async () => {
    await choosePassword(password, password);
    expect(await rhian.heading()).toBe("Connect your authenticator app");
    await rhian.page.getByRole("img", { name: /A picture with the key/ }).waitFor();
    const key = await rhian.page.locator("strong[translate=no]").innerText();
    app = appWith(key.replaceAll(" ", ""));

    await rhian.fill("Six digits from the app", "123");
    await rhian.press("Confirm");
    expect(await problem()).toBe("The code has six digits, such as 402 816");
    used = await app.next();
    await rhian.fill("Six digits from the app", used);
    await rhian.press("Confirm");
    expect(await rhian.text()).toContain("Good to see you, Rhian Lloyd.");
  });

  test("the invitation has done its work", async () => {
    const stranger = await stage.visitor();
    await stranger.page.goto(invitation);
    expect(await stranger.heading()).toBe("This invitation no longer works");
  });

  test("she signs out, and in again with both", async () => {
    await signOut();
    await rhian.goTo("/staff/sign-in");
    await rhian.follow("Use your password");
    await rhian.fill("Your work e-mail address", email);
    await rhian.fill("Password", "towpath lantern umbrellas");
    await rhian.press("Continue");
    expect(await problem()).toContain("That did not work");
    await rhian.fill("Password", password);
    await rhian.press("Continue");
    expect(await rhian.heading()).toBe("The code from your app");

    await rhian.fill("Six digits from the app", used);
    await rhian.press("Sign in");
    expect(await problem()).toContain("you have used it already");
    used = await app.next();
    await rhian.fill("Six digits from the app", used);
    await rhian.press("Sign in");
    expect(await rhian.text()).toContain("Good to see you, Rhian Lloyd.");
  });

  test("she changes her password with a code that is new, not with the last one", async () => {
    await rhian.goTo("/account");
    await rhian.follow("How you sign in");
    await rhian.follow(/^Change.*Password/);
    await changePassword(used);
    expect(await problem()).toContain("you have used it already");
    await changePassword(await app.next());
    expect(await rhian.text()).toContain("Your way of signing in has changed.");
  });

  async function changePassword(code: string): Promise<void> {
    await rhian.fill("A new password", "ferry blanket thunderclap");
    await rhian.fill("The new password once more", "ferry blanket thunderclap");
    await rhian.fill("Six digits from your authenticator app", code);
    await rhian.press("Save the password");
  }

  async function choosePassword(once: string, again: string): Promise<void> {
    await rhian.fill("A new password", once);
    await rhian.fill("The new password once more", again);
    await rhian.press("Continue to the app");
  }

  async function problem(): Promise<string> {
    return rhian.page.getByRole("alert").getByRole("listitem").first().innerText();
  }

  async function signOut(): Promise<void> {
    await rhian.goTo("/account");
    await rhian.press(/^Sign out$/);
  }
});

interface App {
  next(): Promise<string>;
}

/**
 * An authenticator app that shows each code once. Codes of the step of time before and after this one
 * are good too, so three can follow each other without waiting; the first is of the step before, and
 * is not read when that step is nearly over.
 */
function appWith(secret: string): App {
  const totp = new TOTP({ secret, algorithm: "SHA1", digits: 6, period });
  let last: number | undefined;
  return {
    async next() {
      if (last === undefined) {
        const left = period - ((Date.now() / 1000) % period);
        if (left < 8) await setTimeout(left * 1000);
        last = stepNow() - 2;
      }
      last = last === stepNow() - 2 ? last + 1 : Math.max(last + 1, stepNow());
      return totp.generate({ timestamp: last * period * 1000 });
    },
  };
}

function stepNow(): number {
  return Math.floor(Date.now() / 1000 / period);
}
