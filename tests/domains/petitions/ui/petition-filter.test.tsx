import { expect, test } from "vitest";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { PetitionFilter } from "#app/domains/petitions/ui/petition-filter.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const counts = { open: 4, closed: 1, withdrawn: 0, rejected: 1 };
const choices = { counts, wards: [], topics: [], terms: [] };

test("the states tell how many there are, unless only some of them are looked at", () => {
  const filter = (q: string) =>
    markupOf(<PetitionFilter {...choices} query={PetitionListQuery.parse({ q })} />);
  expect(filter("")).toMatch(/>Open \(4\)<.*>All \(6\)</s);
  expect(filter("towpath")).toMatch(/>Open<.*>All</s);
  expect(filter("towpath")).not.toContain("(4)");
});
