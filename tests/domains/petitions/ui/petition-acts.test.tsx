import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PetitionActs } from "#app/domains/petitions/ui/petition-acts.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const everything = { decide: true, tend: true, undo: true };

function acts(state: string, { returns = 0, returnFirst = false } = {}): string[] {
  const page = renderToStaticMarkup(
    <LocaleProvider locale="en">
      <PetitionActs petition={{ number: 12, state, returns, returnFirst }} may={everything} />
    </LocaleProvider>,
  );
  return [...page.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, words]) => words!);
}

test("what came in for the first time is returned, not rejected in public", () => {
  const label = "Change tags, topics and ward";
  expect(acts("waiting", { returnFirst: true })).toEqual([
    "Publish",
    "Return to the creator",
    "Reject without showing it",
    label,
  ]);
  expect(acts("waiting", { returns: 1 })).toEqual(["Publish", "Reject", label]);
});

test("a withdrawn petition can be taken down, corrected and removed", () => {
  expect(acts("withdrawn")).toEqual([
    "Take down",
    "Add a correction",
    "Change tags, topics and ward",
    "Remove for good",
  ]);
});
