import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { newAddress, openLetter } from "#tests/journeys/letters.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Megan reads in Welsh", (stage) => {
  const address = newAddress("megan");
  let megan: Visitor;

  beforeAll(async () => {
    megan = await stage.visitor();
  });

  test("she changes the language on the page where she is", async () => {
    await megan.goTo("/consultations");
    expect(await language()).toBe("en");
    await megan.follow("Cymraeg");
    expect(await language()).toBe("cy");
    expect(new URL(megan.page.url()).pathname).toBe("/consultations");
    expect(await megan.heading()).toBe("Ymgynghoriadau");
    expect(await megan.text()).toContain("Mae’r cyngor yn gofyn cyn penderfynu.");
  });

  test("the site remembers it, and a consultation speaks it too", async () => {
    await megan.goTo("/consultations/1");
    expect(await language()).toBe("cy");
    expect(await megan.heading()).toBe("Pont droed y gored: ei thrwsio neu ei hailadeiladu?");
    expect(await megan.text()).toContain("Mae tua 900 o bobl y dydd yn croesi’r bont droed");
    expect(await megan.page.title()).toMatch(/ – Cyngor Rhydlewin$/);
    const [cookie] = await megan.page.context().cookies();
    expect(cookie).toMatchObject({ name: "lang", value: "cy", httpOnly: true });
  });

  test("what others wrote says in which language it is", async () => {
    await megan.goTo("/petitions");
    expect(await megan.heading()).toBe("Deisebau");
    await megan.follow("Keep the Saturday market on Market Square");
    expect(await languageOfHeading()).toBe("en");
    await megan.goTo("/petitions");
    await megan.follow("Arwyddion dwyieithog ar lwybrau Pont-faen");
    expect(await languageOfHeading()).toBeNull();
  });

  test("mistakes and letters are in her language", async () => {
    await megan.follow("Llofnodi’r ddeiseb hon");
    await megan.press("Llofnodi");
    expect(await megan.page.title()).toMatch(/^Gwall: /);
    expect(await megan.page.getByRole("alert").innerText()).toContain("Rhowch eich enw");

    await megan.fill("Eich enw", "Megan Rowlands");
    await megan.fill("Cyfeiriad e-bost", address);
    await megan.fill("Cod post", "WZ9 1AA");
    await megan.choose("Rwy’n byw yma");
    await megan.press("Llofnodi");
    expect(await megan.heading()).toContain("Edrychwch yn eich e-bost");
    await openLetter(megan, address, /^Cadarnhewch eich llofnod/);
    expect(await megan.text()).toContain("Cadarnhau fy llofnod");
  });

  test("what is not there is not there in Welsh", async () => {
    await megan.goTo("/petitions/999999");
    expect(await language()).toBe("cy");
    expect(await megan.heading()).toBe("Nid oes tudalen yma");
  });

  test("she signs in, and is asked how others shall see her", async () => {
    await megan.goTo("/account");
    expect(await megan.heading()).toBe("Mewngofnodi");
    await megan.fill("Eich cyfeiriad e-bost", address);
    await megan.press("Anfonwch god ataf");
    expect(await megan.heading()).toBe("Edrychwch ar eich e-bost");
    await openLetter(megan, address, /^\d{3} ?\d{3} /);
    const code = (await megan.heading()).replaceAll(/\D/g, "");
    await megan.goTo("/sign-in/code");
    await megan.fill("Y chwe digid o’r e-bost", code);
    await megan.press("Mewngofnodi");
    expect(await megan.heading()).toBe("Croeso. Beth gawn ni eich galw chi?");

    await megan.fill("Eich enw", "Megan Rowlands");
    await megan.page.getByLabel("Yr ardal lle rydych yn byw").selectOption({ index: 1 });
    await megan.choose(/^Fel “preswylydd yn ardal/);
    await megan.press("Cadw");
    expect(await megan.heading()).toBe("Eich cyfrif");
    expect(await megan.text()).toMatch(/preswylydd yn ardal \S/);
  });

  test("she may read what leaving means, and leaves", async () => {
    await megan.goTo("/account");
    await megan.follow("Dileu eich cyfrif");
    expect(await megan.text()).toContain("“cyn-gyfranogwr” fydd wrth eu hymyl");
    await megan.press("Dileu fy nghyfrif");
    expect(await megan.page.getByRole("alert").innerText()).toContain("Ticiwch y blwch");
    await megan.choose("Ydw, dilëwch fy nghyfrif");
    await megan.press("Dileu fy nghyfrif");
    expect(await megan.heading()).toBe("Mae eich cyfrif wedi ei ddileu");
  });

  test("the door for staff speaks Welsh too", async () => {
    await megan.goTo("/staff");
    expect(await language()).toBe("cy");
    expect(await megan.heading()).toBe("Mewngofnodi fel aelod o staff");
    await megan.follow("Ddim yn aelod o staff? Mewngofnodwch fel preswylydd");
    expect(await megan.heading()).toBe("Mewngofnodi");
  });

  test("she goes back to English", async () => {
    await megan.goTo("/threads");
    expect(await megan.heading()).toBe("Trafodaethau");
    await megan.follow("English");
    expect(await language()).toBe("en");
    await megan.goTo("/consultations");
    expect(await megan.heading()).toBe("Consultations");
  });

  function language(): Promise<string | null> {
    return megan.page.locator("html").getAttribute("lang");
  }

  function languageOfHeading(): Promise<string | null> {
    return megan.page.getByRole("heading", { level: 1 }).getAttribute("lang");
  }
});
