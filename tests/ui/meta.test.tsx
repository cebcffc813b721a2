import { expect, test } from "vitest";
import { Meta } from "#app/ui/meta.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("facts that are absent are left out", () => {
  expect(markupOf(<Meta items={["Mill ward", null, "", "14 comments"]} />)).toBe(
    '<ul class="meta"><li class="meta__item">Mill ward</li>' +
      '<li class="meta__item">14 comments</li></ul>',
  );
});

test("no facts, no list", () => {
  expect(markupOf(<Meta items={[null, false]} />)).toBe("");
});
