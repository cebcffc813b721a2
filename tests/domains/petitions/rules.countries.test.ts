import { expect, test } from "vitest";
import { countryIn } from "#app/domains/petitions/rules.countries.ts";

test("a country is called by its name, and what is none by what it is", () => {
  expect(countryIn("en", "FR")).toBe("France");
  expect(countryIn("cy", "FR")).toBe("Ffrainc");
  expect(countryIn("en", "XX")).toBe("XX");
});
