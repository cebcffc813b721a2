import { expect, test } from "vitest";
import { Avatar } from "#app/ui/avatar.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("the circle shows the first letter and is silent for screen readers", () => {
  expect(markupOf(<Avatar name=" ŵyn" />)).toMatch(
    /^<span class="avatar avatar--tone-[1-6]" aria-hidden="true">Ŵ<\/span>$/,
  );
});

test("a person always has the same colour", () => {
  expect(markupOf(<Avatar name="Grace" />)).toBe(markupOf(<Avatar name="Grace" />));
  expect(markupOf(<Avatar name="Grace" />)).not.toBe(markupOf(<Avatar name="Gwen" />));
});

test("somebody without a name has an empty circle", () => {
  expect(markupOf(<Avatar name="" />)).toContain("></span>");
});
