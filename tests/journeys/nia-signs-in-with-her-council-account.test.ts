import { beforeAll, expect, test } from "vitest";
import { journeys, originOf } from "#tests/journeys/browser.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";
import { aDirectory, type TownDirectory } from "#tests/support/oidc.ts";

journeys("Nia signs in with her council account", (stage) => {
  let directory: TownDirectory;
  let ade: Visitor;
  let nia: Visitor;

  beforeAll(async () => {
    directory = await aDirectory([`${originOf("westford")}/staff/sign-in/directory/callback`]);
    ade = await stage.visitor();
    nia = await stage.visitor();
    await ade.becomes("Ade Okafor");
  });

  test("Ade connects the directory and says which group answers questions", async () => {
    await ade.goTo("/staff/settings/sign-in");
    await ade.choose("Council account (the directory below)");
    await ade.fill("Issuer", "http://login.example.org");
    await ade.press("Save");
    expect(await ade.page.title()).toMatch(/^Error: /);
    expect(await ade.page.getByRole("alert").innerText()).toContain("begins with https://");

    await ade.fill("Issuer", directory.issuer);
    await ade.fill("Client ID", directory.clientId);
    await ade.fill("Client secret", directory.secret);
    await ade.fill("Group in the directory, line 1", "folkmoot-highways");
    await ade.page.getByLabel("Role here, line 1").selectOption("Answering officer");
    await ade.page.getByLabel("Team, line 1").selectOption("Highways");
    await ade.press("Save");
    expect(await ade.text()).toContain("The settings are saved.");
    expect(await ade.text()).toContain(`A directory is connected: ${directory.issuer}`);
    expect(await ade.text()).toContain("A secret is kept; it is never shown.");
    expect(await ade.page.content()).not.toContain(directory.secret);
  });

  test("Nia wants to work, and comes back from the council's own page with her duties", async () => {
    const account = stage.hasScript ? "nia" : "nia-without-script";
    const email = `${account}@westford.example`;
    const groups = ["folkmoot-highways"];
    const person = { name: "Nia Prosser", email, email_verified: true, groups };
    directory.accounts.set(account, person);

    await nia.goTo("/staff");
    expect(await nia.heading()).toBe("Sign in as staff");
    await signInAs(account, "/staff");
    await nia.look();
    expect(await nia.text()).toContain("Good to see you, Nia Prosser.");
    const duties = await nia.page
      .getByRole("main")
      .getByRole("heading", { level: 2 })
      .allInnerTexts();
    expect(duties).toContain("Questions that wait for an answer");
    expect(duties).not.toContain("Texts that wait for a decision");
    await nia.follow("Questions that wait for an answer");
    expect(nia.page.url()).toBe(`${originOf("westford")}/staff/threads`);
  });

  test("once she has left the group, the council's page lets her through and this one does not", async () => {
    for (const person of directory.accounts.values()) person.groups = [];
    await nia.press("Sign out");
    await nia.goTo("/staff/threads");
    await goToDirectory();
    await nia.page.waitForURL(/\/callback\?/);
    await nia.look();
    expect(await nia.heading()).toBe("You are not signed in");
    expect(await nia.text()).toContain("you have no work on this site");
    await nia.goTo("/staff");
    expect(await nia.heading()).toBe("Sign in as staff");
  });

  async function goToDirectory(): Promise<void> {
    const button = nia.page.getByRole("button", { name: "Sign in with your council account" });
    await button.click();
  }

  async function signInAs(account: string, path: string): Promise<void> {
    await goToDirectory();
    await nia.page.waitForURL(`${directory.issuer}/**`);
    await nia.page.getByLabel("Account").fill(account);
    await nia.page.getByRole("button", { name: "Continue" }).click();
    await nia.page.waitForURL(originOf("westford") + path);
  }
});
