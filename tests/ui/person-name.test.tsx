import { expect, test } from "vitest";
import { NamingSentence, PersonName } from "#app/ui/person-name.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("a name does not turn the words around it, whichever way it runs", () => {
  expect(markupOf(<PersonName name="عمر حداد" />)).toBe("<bdi>عمر حداد</bdi>");
  const says = <NamingSentence name="عمر حداد" say={(name) => `Asked by ${name}, today`} />;
  expect(markupOf(says)).toBe("Asked by <bdi>عمر حداد</bdi>, today");
});

test("a name with markup is a name", () => {
  const says = <NamingSentence name="<b>" say={(name) => `By ${name}`} />;
  expect(markupOf(says)).toContain("<bdi>&lt;b&gt;</bdi>");
});
