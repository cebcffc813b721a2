import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { everyCatalogue } from "#tests/support/catalogues.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

const tags = { en: "en-GB", cy: "cy-GB" };
const catalogues = await everyCatalogue();
const sentences = catalogues.flatMap(({ path, en, cy }) =>
  Object.keys(en).map((key) => ({ place: `${path} ${key}`, en: en[key]!, cy: cy[key]! })),
);

test("every catalogue has the same keys in both languages, and no sentence is empty", () => {
  expect(catalogues.length).toBeGreaterThan(10);
  expect(sentences.length).toBeGreaterThan(500);
  for (const { path, en, cy } of catalogues) {
    expect(Object.keys(cy).toSorted(), path).toEqual(Object.keys(en).toSorted());
  }
  const empty = sentences.filter(({ en, cy }) => !en.trim() || !cy.trim());
  expect(empty.map(({ place }) => place)).toEqual([]);
});

test("every sentence is a message that can be said", () => {
  const wrong = sentences.filter(({ en, cy }) => !parsed(en, "en") || !parsed(cy, "cy"));
  expect(wrong.map(({ place }) => place)).toEqual([]);
});

test("both languages say the same things of every sentence", () => {
  const different = sentences.filter(
    ({ en, cy }) => said(en, "en").join() !== said(cy, "cy").join(),
  );
  expect(different.map(({ place }) => place)).toEqual([]);
});

test("where English counts, Welsh does too, with at least one form of its own", () => {
  const uncounted = sentences.filter(({ en, cy }) => {
    const welsh = counted(parsed(cy, "cy")!);
    return counted(parsed(en, "en")!).some((name) => !welsh.includes(name));
  });
  expect(uncounted.map(({ place }) => place)).toEqual([]);
});

function parsed(sentence: string, locale: "en" | "cy"): Elements | null {
  try {
    return new IntlMessageFormat(sentence, tags[locale], undefined, { ignoreTag: true }).getAst();
  } catch {
    return null;
  }
}

/** The names of what is put into a sentence. */
function said(sentence: string, locale: "en" | "cy"): string[] {
  return [...new Set(everyElement(parsed(sentence, locale)!).flatMap(nameOf))].toSorted();
}

/** The names of what a sentence counts, in more than one form. */
function counted(elements: Elements): string[] {
  return everyElement(elements).flatMap((element) =>
    "pluralType" in element && Object.keys(element.options).length > 1 ? [element.value] : [],
  );
}

function everyElement(elements: Elements): Elements {
  return elements.flatMap((element) => [
    element,
    ...("options" in element
      ? Object.values(element.options).flatMap(({ value }) => everyElement(value))
      : []),
  ]);
}

function nameOf(element: Elements[number]): string[] {
  const isLiteral = element.type === 0;
  return "value" in element && !isLiteral ? [element.value] : [];
}
