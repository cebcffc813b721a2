import { expect, test } from "vitest";
import { PetitionCount } from "#app/domains/petitions/ui/petition-count.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const count = { count: 1_234, countedAt: null, timeZone: "Europe/London" };

test("a screen reader hears of a count that changes, without being interrupted", () => {
  const html = markupOf(<PetitionCount {...count} number={12} state="open" />);
  expect(html).toMatch(/^<p class="petition-count" role="status" data-live="[^"]*count\.json"/);
  expect(html).toContain("1,234");
  expect(markupOf(<PetitionCount {...count} number={12} state="closed" />)).not.toContain(
    "data-live",
  );
});
