import { expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { flawsOfPage } from "#tests/journeys/flaws-of-page.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

const everyone = [
  "/",
  "/petitions",
  "/petitions/1",
  "/petitions/1/signatures/new",
  "/petitions/1/signatures/sent",
  "/consultations",
  "/consultations/1",
  "/consultations/1/responses/new",
  "/threads",
  "/threads?filter=answered",
  "/threads/1",
  "/house-rules",
  "/accessibility",
  "/privacy",
  "/cookies",
  "/sign-in",
  "/staff/sign-in",
  "/dev/sign-in",
  "/nowhere",
];

const pagesOf: Record<string, string[]> = {
  "Grace Adeyemi": [
    "/account",
    "/account/edit",
    "/account/subscriptions",
    "/account/passkeys",
    "/account/data",
    "/account/leaving",
    "/threads/new",
  ],
  "Tom Fielding": ["/staff", "/staff/cases", "/staff/cases?show=decided", "/staff/cases/1"],
  "Ines Moreau": [
    "/staff/threads",
    "/staff/threads/1/answers/new",
    "/staff/answers",
    "/account/sign-in",
  ],
  "Priya Raman": ["/staff/consultations", "/staff/consultations/1"],
  "Ade Okafor": [
    "/staff/people",
    "/staff/people/names",
    "/staff/teams",
    "/staff/teams/highways",
    "/staff/audit",
    "/staff/jobs",
    "/staff/settings/sign-in",
  ],
};

journeys("On a small telephone", (stage) => {
  test("nothing of a public page is wider than 320 pixels, and nothing is too small to touch", async () => {
    const anyone = await stage.visitor({ width: 320 });
    expect(await flawsOf(anyone, everyone)).toEqual([]);
  });

  test.each(Object.keys(pagesOf))("and so it is for %s", async (name) => {
    const person = await stage.visitor({ width: 320 });
    await person.becomes(name);
    expect(await flawsOf(person, pagesOf[name]!)).toEqual([]);
  });
});

async function flawsOf(visitor: Visitor, paths: string[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const path of paths) {
    await visitor.goTo(path);
    const isThere = (await visitor.heading()) !== "There is no page here";
    if (isThere === (path === "/nowhere")) flaws.push(`${path}: is ${isThere ? "" : "not "}there`);
    flaws.push(...(await visitor.page.evaluate(flawsOfPage)).map((flaw) => `${path}: ${flaw}`));
  }
  return flaws;
}
