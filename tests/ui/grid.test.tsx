import { expect, test } from "vitest";
import { HeadAndAside, TwoThirds } from "#app/ui/grid.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("without anything beside it, the text stands alone", () => {
  expect(markupOf(<TwoThirds>Text</TwoThirds>)).toBe(
    '<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">Text</div></div>',
  );
});

test("what people come to do is read out before the text", () => {
  const html = markupOf(
    <HeadAndAside head="Heading" aside="Sign">
      Text
    </HeadAndAside>,
  );
  expect(html.replace(/<[^>]*>/g, "|")).toBe("||Heading||Sign||Text||");
});
