import { expect, test } from "vitest";
import { OrganiserState } from "#app/domains/petitions/ui/organiser-state.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("the last day to send a petition in again is the one that the letter names", () => {
  const petition = {
    number: 8,
    state: "returned",
    isReturned: true,
    resubmitBy: new Date("2026-12-05T00:00:00Z"),
    reasons: [],
    sentence: "",
    reviewPath: null,
  };
  const page = markupOf(
    <OrganiserState petition={petition} revision="/" timeZone="Europe/London" />,
  );
  expect(page).toContain("until 4 December 2026");
});
