import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EntryFacts } from "#app/domains/petitions/ui/entry-facts.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

test("a timeline tells what was counted on paper, what was put right, and by how much a deadline moved", () => {
  const say = (kind: "paper" | "moved-deadline" | "outcome", details: object) =>
    renderToStaticMarkup(
      <LocaleProvider locale="en">
        <EntryFacts entry={{ kind, details }} />
      </LocaleProvider>,
    );
  expect(say("paper", { count: 57, isCorrection: false })).toContain(
    "57 signatures on paper, counted by two officers, were added.",
  );
  expect(say("paper", { count: -8, isCorrection: true })).toContain("put right: -8.");
  expect(say("moved-deadline", { days: 46 })).toContain("rested for 46 days");
  expect(say("paper", {})).toBe("");
  expect(say("outcome", { count: 1, isCorrection: false, days: 2 })).toBe("");
});
