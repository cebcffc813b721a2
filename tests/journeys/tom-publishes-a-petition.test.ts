import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { addressBehind, newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

// From one place a council takes two petitions a day; those of Westford are Omar’s own story.
const council = "eastmere";

journeys("Tom publishes a petition", (stage) => {
  const first = `Mend the ferry steps ${stage.hasScript ? "soon" : "now"}`;
  const better = `Mend the steps at Reedley ferry ${stage.hasScript ? "soon" : "now"}`;
  const address = newAddress("omar");
  let omar: Visitor;
  let tom: Visitor;

  beforeAll(async () => {
    omar = await stage.visitor({ council });
    tom = await stage.visitor({ council });
    await tom.becomes("Tom Fielding");
  });

  test("Omar sends in a petition and finds two supporters", async () => {
    await writePetition();
    await openLetter(omar, address, /^Confirm your petition/);
    await omar.goTo(await addressBehind(omar, "Confirm my petition"));
    await omar.press("Yes, this is my petition");
    const link = await addressBehind(omar, /sponsors\/new/);
    for (const name of ["Wyn Preece", "Asha Rao"]) await support(name, link);
    await omar.page.reload();
    expect(await omar.text()).toContain("It waits for a moderator to check it.");
  });

  test("Tom takes it on and sends it back, with the reasons", async () => {
    await tom.goTo("/staff");
    await tom.follow("Petitions to check");
    await tom.follow(first);
    await tom.press("Take it on");
    expect(await tom.text()).toContain("You hold this petition");
    await tom.follow("Return to the creator");
    await tom.press("Save and e-mail");
    expect(await tom.text()).toContain("Choose at least one reason");
    await tom.choose("Cannot be understood");
    await tom.fill("In your own words", "Which ferry?");
    await tom.press("Save and e-mail");
    expect(await tom.text()).toContain("Returned");
  });

  test("Omar learns why, and sends better words", async () => {
    await openLetter(omar, address, /^Please change your petition/);
    expect(await omar.text()).toContain("Which ferry?");
    await omar.goTo(await addressBehind(omar, "Change the petition"));
    await omar.follow("Change it and send it in again");
    await omar.fill("Title", better);
    await omar.press("Send it in again");
    // By now the better words are like a petition that is public, which he is shown first.
    if ((await omar.text()).includes("It is not sent yet")) await omar.press("Send it in again");
    expect(await omar.text()).toContain("It waits for a moderator to check it.");
  });

  test("Tom sees what changed, and publishes it", async () => {
    await tom.goTo("/staff/petitions");
    await tom.follow(better);
    expect(await tom.page.locator("ins").first().innerText()).toContain("Reedley");
    await tom.follow(/^Publish$/);
    await tom.press("Save and e-mail");
    await tom.follow("Its public page");
    expect(await tom.heading()).toContain(better);
  });

  test("everybody can sign it now, and Omar knows", async () => {
    await openLetter(omar, address, /^Your petition is published/);
    await omar.follow("See the petition");
    expect(await omar.heading()).toContain(better);
    await expect.poll(signatures, { timeout: 20_000, interval: 500 }).toContain("3 signatures");
  });

  async function writePetition(): Promise<void> {
    await omar.goTo("/petitions/new");
    await omar.choose("I live here");
    await omar.choose(/^Something else that this council decides/);
    await omar.press("Continue");
    await omar.fill("Title", first);
    await omar.fill("Why?", "Two of them are loose, and people fall.");
    await omar.press("Continue");
    if ((await omar.heading()).startsWith("Is one of these")) await omar.press(/^None of these/);
    await omar.fill("Your name", "Omar Haddad");
    await omar.fill("E-mail address", address);
    await omar.choose("In the United Kingdom");
    await omar.fill("Postcode", "EZ1 1AA");
    await omar.press("Continue");
    await omar.press("Send it in");
  }

  async function support(name: string, link: string): Promise<void> {
    const sponsor = await stage.visitor({ council });
    const own = newAddress("sponsor");
    await sponsor.goTo(link);
    await sponsor.press("Read it");
    expect(await sponsor.text()).toContain(first);
    await sponsor.fill("Your name", name);
    await sponsor.fill("E-mail address", own);
    await sponsor.choose("I live here");
    await sponsor.choose("In the United Kingdom");
    await sponsor.fill("Postcode", "EZ1 1AA");
    await sponsor.press("Support it");
    await openLetter(sponsor, own, /./);
    await sponsor.goTo(await addressBehind(sponsor, "Confirm my support"));
    await sponsor.press("Confirm my support");
    expect(await sponsor.text()).toContain("Your support counts");
  }

  async function signatures(): Promise<string> {
    await omar.page.reload();
    return (await omar.text()).replaceAll(/\s+/g, " ");
  }
});
