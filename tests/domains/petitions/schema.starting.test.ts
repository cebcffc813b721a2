import { expect, test } from "vitest";
import { OrganiserForm, WordsForm } from "#app/domains/petitions/schema.starting.ts";

const words = { title: "Light the towpath", background: "It is dark.", details: "" };
const person = {
  name: "Omar Haddad",
  email: "omar@westford.example",
  where: "gb",
  postcode: "wf11aa",
  country: "",
};

function problems(result: ReturnType<typeof WordsForm.safeParse | typeof OrganiserForm.safeParse>) {
  return (result.error?.issues ?? []).map(({ message }) => message);
}

test.each([
  ["title", 80],
  ["background", 300],
  ["details", 800],
] as const)("a %s of exactly %i characters is taken, one more is not", (name, limit) => {
  for (const character of ["x", "é", "e\u0301", "👩‍👩‍👧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"]) {
    const text = character.repeat(limit);
    expect(problems(WordsForm.safeParse({ ...words, [name]: text }))).toEqual([]);
    expect(problems(WordsForm.safeParse({ ...words, [name]: `${text}x` }))).toEqual([
      `start-${name}-long`,
    ]);
  }
});

test("the end of a line is one character, and a title has one line", () => {
  const lines = `${"x\n".repeat(149)}xx`;
  expect(problems(WordsForm.safeParse({ ...words, background: lines }))).toEqual([]);
  expect(WordsForm.parse({ ...words, title: "Two\n lines" }).title).toBe("Two lines");
});

test("no text begins like a formula, and no name holds a link", () => {
  const formulas = { title: "=1", background: "\t+1", details: "@x" };
  expect(problems(WordsForm.safeParse(formulas))).toEqual([
    "start-title-formula",
    "start-background-formula",
    "start-details-formula",
  ]);
  expect(problems(OrganiserForm.safeParse({ ...person, name: "=HYPERLINK" }))).toEqual([
    "start-name-formula",
  ]);
  expect(problems(OrganiserForm.safeParse({ ...person, name: "www.cheap.example" }))).toEqual([
    "start-name-link",
  ]);
});

test("a postcode is asked of those in the United Kingdom, a country of everybody else, all at once", () => {
  const nobody = { ...person, name: "", postcode: "nowhere" };
  expect(problems(OrganiserForm.safeParse(nobody))).toEqual([
    "name-missing",
    "start-postcode-wrong",
  ]);
  const abroad = { ...person, where: "abroad", postcode: "nowhere" };
  expect(problems(OrganiserForm.safeParse(abroad))).toEqual(["start-country-missing"]);
  expect(problems(OrganiserForm.safeParse({ ...abroad, country: "GB" }))).toHaveLength(1);
  expect(problems(OrganiserForm.safeParse({ ...abroad, country: "FR" }))).toEqual([]);
});
