import { expect, test } from "vitest";
import { SignalList } from "#app/domains/moderation/ui/signal-list.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("where the checks found nothing it says why the text is here, or what it is told to say", () => {
  expect(markupOf(<SignalList signals={[]} />)).toContain("an earlier version was held");
  expect(markupOf(<SignalList signals={[]} none="They find nothing." />)).toBe(
    '<p class="govuk-body">They find nothing.</p>',
  );
});
