import { expect, test } from "vitest";
import { problemOf, refusedFor } from "#app/platform/forms/form-state.ts";

test("a refusal is about the whole form, in the sentence of its reason", () => {
  const state = { problems: refusedFor("own-roles"), values: {} };

  expect(problemOf(state, "form")).toEqual({ field: "form", key: "refused-own-roles" });
  expect(problemOf(state, "reason")).toBeUndefined();
});
