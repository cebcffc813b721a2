import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { SchemeDifferences } from "#app/domains/petitions/ui/scheme-differences.tsx";
import { SchemeFacts } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { SchemeStory } from "#app/domains/petitions/ui/scheme-story.tsx";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const own: Scheme = {
  ...usualScheme,
  allowsUnder18: false,
  sponsors: { min: 5, max: 20 },
  acknowledgeWithinWorkingDays: 10,
  thresholds: [
    {
      key: "share",
      name: "A debate",
      nameCy: "Dadl",
      percentOfPopulation: 5,
      scope: "local",
      consequence: "debate",
    },
  ],
};

function shown(scheme: Scheme, locale: Locale): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <SchemeStory scheme={scheme} council="Westford" />
      <SchemeFacts scheme={scheme} />
      <SchemeDifferences scheme={scheme} />
    </LocaleProvider>,
  );
}

test("residents read who may sign, by when the council acts, and what a petition gets", () => {
  const page = shown(own, "en");
  for (const words of [
    "You must be 18 or older.",
    "It comes to us once 5 other people support it.",
    "We acknowledge every petition within 10 working days",
    "5% of the population",
    "A debate: local signatures of 5% of the population",
    "Acknowledged within: 10 working days (usually 5 working days)",
    "section 42 of the Local Government and Elections (Wales) Act 2021",
  ]) {
    expect(page).toContain(words);
  }
});

test("another council is called by its name, and thresholds stand in the order in which they are reached", () => {
  const step = { nameCy: "", scope: "all", consequence: "response" } as const;
  const thresholds = [
    { ...step, key: "late", name: "Late", signatures: 500 },
    { ...step, key: "soon", name: "Soon", signatures: 40 },
  ];
  const mill = { key: "mill", matter: "The mill", matterCy: "Y felin", councilSlug: "westford" };
  const scheme = { ...usualScheme, thresholds, otherTiers: [mill] };
  const councils = { westford: "Westford Council" };
  const page = renderToStaticMarkup(
    <LocaleProvider locale="en">
      <SchemeStory scheme={scheme} council="Eastmere" councils={councils} />
    </LocaleProvider>,
  );
  expect(page).toContain("The mill (Westford Council)");
  expect(page.indexOf("Soon")).toBeLessThan(page.indexOf("Late"));
});

test("they read from when on a response is owed", () => {
  expect(shown(own, "en")).toContain("We respond within 20 working days of that");
  const reached = "gets it within 20 working days of reaching that number";
  expect(shown(usualScheme, "en")).toContain(reached);
  expect(shown(usualScheme, "en")).not.toContain("of that: what we will do");
});

test("and in Welsh", () => {
  const page = shown(own, "cy");
  for (const words of [
    "Rhaid ichi fod yn 18 oed neu’n hŷn.",
    "Rydym yn cydnabod pob deiseb o fewn 10 diwrnod gwaith",
    "Dadl: llofnodion lleol 5% o’r boblogaeth",
    "adran 42 o Ddeddf Llywodraeth Leol ac Etholiadau (Cymru) 2021",
  ]) {
    expect(page).toContain(words);
  }
});

test("where a council decided nothing, nothing is different", () => {
  expect(shown(usualScheme, "en")).toContain("Everything is as usual.");
});
