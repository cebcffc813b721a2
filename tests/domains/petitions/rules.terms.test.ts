import { expect, test } from "vitest";
import { overlap, termSlug } from "#app/domains/petitions/rules.terms.ts";

const first = { startsOn: "2018-05-08", endsOn: "2022-05-08" };

test.each([
  [{ startsOn: "2022-05-09", endsOn: null }, false],
  [{ startsOn: "2022-05-08", endsOn: null }, true],
  [{ startsOn: "2014-05-01", endsOn: "2018-05-07" }, false],
  [{ startsOn: "2014-05-01", endsOn: "2018-05-08" }, true],
  [{ startsOn: "2014-05-01", endsOn: null }, true],
  [{ startsOn: "2019-01-01", endsOn: "2019-01-01" }, true],
])("%o and an earlier term have a day in common: %s", (other, expected) => {
  expect(overlap(first, other)).toBe(expected);
  expect(overlap(other, first)).toBe(expected);
});

test("a term is called after its name, and otherwise than another", () => {
  expect(termSlug("Council of 2022 to 2026", [])).toBe("council-of-2022-to-2026");
  expect(termSlug("2022–2026", ["2022-2026"])).toBe("2022-2026-2");
  expect(termSlug("’; --", [])).toBe("term");
  expect(termSlug("Ŵyl ".repeat(25), [])).toMatch(/^[a-z0-9-]{1,50}$/);
});
