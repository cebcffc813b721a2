import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

journeys("Bryn loses his tablet", (stage) => {
  let tablet: Visitor;
  let laptop: Visitor;

  beforeAll(async () => {
    tablet = await stage.visitor();
    laptop = await stage.visitor();
    await tablet.becomes("Bryn Parry");
  });

  test("from his laptop he signs out all other devices, and the tablet is out at once", async () => {
    await tablet.goTo("/account/edit");
    await laptop.becomes("Bryn Parry");
    await laptop.goTo("/account");
    const others = laptop.page.getByRole("button", { name: /^Sign out\s*:/ });
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click();
      await expect.poll(() => others.count()).toBe(left - 1);
    }

    await tablet.fill("Your name", "The finder of this tablet");
    await tablet.page.getByRole("button", { name: "Save" }).click();
    await tablet.page.getByRole("heading", { name: "You are no longer signed in" }).waitFor();
    const kept = tablet.page.locator('input[name="name"]');
    expect(await kept.getAttribute("value")).toBe("The finder of this tablet");
    await tablet.page.goto("/staff/threads");
    expect(tablet.page.url()).toContain("/staff/sign-in?next=%2Fstaff%2Fthreads");
    await laptop.goTo("/staff/threads");
  });

  test("in the end he signs all devices out, and nobody is him any more", async () => {
    await tablet.becomes("Bryn Parry");
    await laptop.goTo("/account");
    await laptop.press("Sign all devices out");
    for (const device of [laptop, tablet]) {
      await device.page.goto("/staff");
      expect(device.page.url()).toContain("/staff/sign-in?next=%2Fstaff");
    }
  });
});
