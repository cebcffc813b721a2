import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { flawsOfPage } from "#tests/journeys/flaws-of-page.ts";
import { openLetter } from "#tests/journeys/letters.ts";
import type { Tab } from "#tests/journeys/tab.ts";
import { visitorAt, type Visitor } from "#tests/journeys/visitor.ts";

journeys("Grace and Ines use passkeys", (stage) => {
  let tab: Tab;
  let grace: Visitor;
  let device: string;

  beforeAll(async () => {
    tab = await stage.tab();
    grace = visitorAt(tab);
    device = await plugIn(tab);
  });

  // Only a script can ask a device for a passkey: without, there is a story of its own.
  if (stage.hasScript) tellWithPasskeys();
  else tellWithoutScript();

  function tellWithoutScript(): void {
    test("who signs in is not offered a passkey, and led on if they come to its page", async () => {
      for (const [door, title] of [
        ["/sign-in", "Sign in"],
        ["/staff/sign-in", "Sign in as staff"],
      ] as const) {
        await grace.goTo(door);
        expect(await grace.heading()).toBe(title);
        expect(await passkeyButtons()).toBe(0);
        expect(await grace.text()).not.toContain("passkey");
        await grace.goTo(`${door}/passkeys`);
        expect(await grace.text()).toContain("There are other ways to sign in.");
        expect(await passkeyButtons()).toBe(0);
        await grace.follow("Sign in another way");
        expect(await grace.heading()).toBe(title);
      }
    });

    test("Grace reads why she cannot add one, and her account lets her in as before", async () => {
      await grace.becomes("Grace Adeyemi");
      await grace.goTo("/account/passkeys");
      expect(await grace.heading()).toBe("Passkeys");
      await grace.follow("Add a passkey");
      expect(await grace.text()).toContain("with JavaScript on");
      expect(await grace.text()).toContain("Without them you sign in as you always did.");
      expect(await passkeyButtons()).toBe(0);
      await grace.follow("Back to your passkeys");
      expect(await grace.heading()).toBe("Passkeys");
    });
  }

  function tellWithPasskeys(): void {
    test("Grace adds a passkey to her account and is told by e-mail", async () => {
      await grace.becomes("Grace Adeyemi");
      await grace.goTo("/account");
      await grace.follow("Passkeys");
      expect(await grace.text()).toContain("You have no passkey yet.");
      await grace.follow("Add a passkey");
      expect(await grace.page.getByLabel("What to call it").inputValue()).toBe("Chrome, Linux");

      await grace.fill("What to call it", "Blue phone");
      await unlock(false);
      await grace.page.getByRole("button", { name: "Make the passkey" }).click();
      await expect
        .poll(() => grace.page.getByRole("status").innerText())
        .toMatch(/^No passkey was made/);
      await grace.look();

      await unlock(true);
      await pressAndGo("Make the passkey", "/account/passkeys?added");
      expect(await grace.text()).toContain("Your passkey is ready.");
      const [row] = await grace.page.getByRole("row").filter({ hasText: "Blue phone" }).all();
      expect(await row!.innerText()).toContain("Not yet");
      await grace.page.setViewportSize({ width: 320, height: 900 });
      expect(await grace.page.evaluate(flawsOfPage)).toEqual([]);
      await grace.page.setViewportSize({ width: 1280, height: 900 });

      await grace.follow("Add a passkey");
      await grace.page.getByRole("button", { name: "Make the passkey" }).click();
      await expect
        .poll(() => grace.page.getByRole("status").innerText())
        .toBe("This device already has a passkey for your account.");
      await openLetter(grace, "grace@westford.example", /^There is a new passkey/);
      expect(await grace.text()).toContain("It is called “Blue phone”.");
    });

    test("she signs out, and in again with it, to where she wanted to go", async () => {
      await grace.goTo("/");
      await grace.press("Sign out");
      await grace.goTo("/account/passkeys");
      expect(await grace.heading()).toBe("Sign in");
      await unlock(false);
      await grace.page.getByRole("button", { name: "Use a passkey" }).click();
      await expect
        .poll(() => grace.page.getByRole("status").innerText())
        .toMatch(/^No passkey came/);
      await grace.look();

      await unlock(true);
      await pressAndGo("Use a passkey", "/account/passkeys");
      expect(await grace.page.getByRole("link", { name: "Grace Adeyemi" }).count()).toBe(1);
      expect(await grace.text()).not.toContain("Not yet");
    });

    test("she removes it, and it signs nobody in any more", async () => {
      await grace.follow(/^Remove ?: Blue phone$/);
      expect(await grace.heading()).toBe("Do you want to remove this passkey?");
      await grace.press("Remove the passkey");
      expect(await grace.text()).toContain("The passkey is removed.");
      await grace.press("Sign out");
      await grace.goTo("/sign-in");
      await pressAndGo("Use a passkey", "/sign-in/passkeys");
      expect(await grace.page.getByRole("alert").innerText()).toContain(
        "This passkey is not known here.",
      );
      expect(await grace.page.title()).toMatch(/^Error: /);
    });

    test("Ines adds one, keeps it because it is her only way in, and signs in at the door for staff", async () => {
      await tab.debug.send("WebAuthn.clearCredentials", { authenticatorId: device });
      await grace.becomes("Ines Moreau");
      await grace.goTo("/account/passkeys/new");
      await pressAndGo("Make the passkey", "/account/passkeys?added");
      await grace.follow(/^Remove ?: Chrome, Linux$/);
      await grace.press("Remove the passkey");
      expect(await grace.page.getByRole("alert").innerText()).toContain("no way left to sign in");

      await grace.press("Sign out");
      await grace.goTo("/sign-in");
      await pressAndGo("Use a passkey", "/sign-in/passkeys");
      expect(await grace.page.getByRole("alert").innerText()).toContain("on the page for staff");
      await grace.follow("Sign in another way");
      await pressAndGo("Use a passkey", "/staff");
      expect(await grace.text()).toContain("Good to see you, Ines Moreau.");
    });
  }

  function passkeyButtons(): Promise<number> {
    return grace.page.getByRole("button", { name: /passkey/ }).count();
  }

  /** The page's script sends the form once the device has answered. */
  async function pressAndGo(button: string, path: string): Promise<void> {
    const arrival = grace.page.waitForURL((url) => url.pathname + url.search === path);
    await grace.page.getByRole("main").getByRole("button", { name: button }).click();
    await arrival;
    await grace.look();
  }

  /** Whether whoever holds the device can unlock it. */
  async function unlock(isUserVerified: boolean): Promise<void> {
    const order = { authenticatorId: device, isUserVerified };
    await tab.debug.send("WebAuthn.setUserVerified", order);
  }
});

/** Gives the browser a device that keeps passkeys. */
async function plugIn({ debug }: Tab): Promise<string> {
  await debug.send("WebAuthn.enable");
  const { authenticatorId } = await debug.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}
