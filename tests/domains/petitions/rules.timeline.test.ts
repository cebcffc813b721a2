import { expect, test } from "vitest";
import { addableKinds } from "#app/domains/petitions/rules.timeline.ts";

test("what a timeline has only once is not offered again", () => {
  expect(addableKinds([{ kind: "acknowledgement" }, { kind: "hearing" }])).toEqual([
    "response",
    "hearing",
    "debate",
    "no-debate",
    "outcome",
    "other-business",
  ]);
  expect(addableKinds([{ kind: "response" }])).not.toContain("response");
});
