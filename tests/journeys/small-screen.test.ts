import { expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { flawsOfPage } from "#tests/journeys/flaws-of-page.ts";
import type { Visitor } from "#tests/journeys/visitor.ts";

const everyone: Record<string, string[]> = {
  "the site": [
    "/",
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
    "/status",
    "/sign-in",
    "/staff/sign-in",
    "/dev/sign-in",
    "/nowhere",
  ],
  petitions: [
    "/petitions",
    "/petitions?state=all",
    "/petitions/1",
    "/petitions/2",
    "/petitions/3",
    "/petitions/4",
    "/petitions/5",
    "/petitions/6",
    "/petitions/1/poster",
    "/petitions/1/signatures/new",
    "/petitions/1/signatures/sent",
    "/petitions/wards/millbrook",
  ],
  "how petitions work": [
    "/petitions/new",
    "/petitions/new/other-ways?because=planning",
    "/petitions/scheme",
    "/petitions/archive",
    "/petitions/overdue",
    "/petitions/data",
  ],
};

const pagesOf: [name: string, of: string, paths: string[]][] = [
  [
    "Grace Adeyemi",
    "her account",
    [
      "/account",
      "/account/edit",
      "/account/signatures",
      "/account/subscriptions",
      "/account/passkeys",
      "/account/data",
      "/account/leaving",
      "/threads/new",
    ],
  ],
  [
    "Tom Fielding",
    "cases",
    ["/staff", "/staff/cases", "/staff/cases?show=decided", "/staff/cases/1"],
  ],
  [
    "Tom Fielding",
    "petitions",
    [
      "/staff/petitions",
      "/staff/petitions/1",
      "/staff/petitions/7",
      "/staff/petitions/8",
      "/staff/petitions/7/publication",
      "/staff/petitions/7/return",
      "/staff/petitions/7/rejection",
      "/staff/petitions/4/takedown",
      "/staff/petitions/4/labels",
      "/staff/petitions/4/notes",
      "/staff/petitions/4/corrections/new",
      "/staff/petitions/4/signatures",
      "/staff/petitions/holds",
      "/staff/petitions/held",
      "/staff/petitions/promises",
      "/staff/settings/petitions/reasons",
    ],
  ],
  [
    "Ines Moreau",
    "questions",
    ["/staff/threads", "/staff/threads/1/answers/new", "/staff/answers", "/account/sign-in"],
  ],
  [
    "Ines Moreau",
    "petitions",
    [
      "/staff/petitions/timelines",
      "/staff/petitions/5/entries",
      "/staff/petitions/4/entries/new/response",
      "/staff/petitions/4/entries/new/hearing",
      "/staff/petitions/4/mailings",
      "/staff/petitions/4/mailings/new",
      "/staff/petitions/4/paper",
      "/staff/petitions/4/paper/new",
      "/staff/petitions/promises",
    ],
  ],
  [
    "Priya Raman",
    "what was said",
    [
      "/staff/consultations",
      "/staff/consultations/1",
      "/staff/petitions/reviews",
      "/staff/petitions/4/retention",
    ],
  ],
  [
    "Ade Okafor",
    "people",
    [
      "/staff/people",
      "/staff/people/names",
      "/staff/teams",
      "/staff/teams/highways",
      "/staff/audit",
      "/staff/jobs",
      "/staff/settings/sign-in",
      "/staff/settings/notice",
    ],
  ],
  [
    "Ade Okafor",
    "the rules for petitions",
    [
      "/staff/settings/petitions",
      "/staff/settings/petitions/rules",
      "/staff/settings/petitions/presets",
      "/staff/settings/petitions/thresholds",
      "/staff/settings/petitions/thresholds/new",
      "/staff/settings/petitions/thresholds/director",
      "/staff/settings/petitions/thresholds/director/removal",
      "/staff/settings/petitions/tiers",
      "/staff/settings/petitions/election",
      "/staff/settings/petitions/pauses",
      "/staff/settings/petitions/pauses/new",
      "/staff/settings/petitions/terms",
      "/staff/settings/petitions/terms/new",
      "/staff/settings/petitions/reasons",
      "/staff/settings/petitions/reasons/new",
      "/staff/settings/petitions/reasons/irrelevant",
    ],
  ],
  [
    "Ade Okafor",
    "signatures",
    [
      "/staff/petitions/4/signatures",
      "/staff/petitions/4/removals",
      "/staff/petitions/4/removals/new",
      "/staff/petitions/4/removal",
      "/staff/petitions/4/retention",
      "/staff/petitions/4/retention/exemption",
      "/staff/petitions/holds",
      "/staff/petitions/signing-rules",
      "/staff/petitions/signing-rules/new",
    ],
  ],
];

journeys("On a small telephone", (stage) => {
  test.each(Object.keys(everyone))(
    "no public page about %s is wider than 320 pixels, and nothing is too small to touch",
    async (subject) => {
      const anyone = await stage.visitor({ width: 320 });
      expect(await flawsOf(anyone, everyone[subject]!)).toEqual([]);
    },
  );

  test.each(pagesOf)("and so it is for %s and %s", async (name, _of, paths) => {
    const person = await stage.visitor({ width: 320 });
    await person.becomes(name);
    expect(await flawsOf(person, paths)).toEqual([]);
  });
});

async function flawsOf(visitor: Visitor, paths: string[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const path of paths) {
    await visitor.goTo(path);
    const status = await visitor.page.evaluate(statusOfPage);
    if (status !== (path === "/nowhere" ? 404 : 200)) flaws.push(`${path}: answers ${status}`);
    flaws.push(...(await visitor.page.evaluate(flawsOfPage)).map((flaw) => `${path}: ${flaw}`));
  }
  return flaws;
}

/** Runs in the page: with what the site answered. */
function statusOfPage(): number {
  const [navigation] = performance.getEntriesByType("navigation");
  return (navigation as PerformanceNavigationTiming).responseStatus;
}
