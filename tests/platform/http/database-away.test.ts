import { expect, test } from "vitest";
import { isDatabaseAway } from "#app/platform/http/database-away.ts";

test("a statement that took too long is asked for again, like a connection that broke", () => {
  expect(isDatabaseAway({ code: "57014" })).toBe(true);
  expect(isDatabaseAway(new Error("it failed", { cause: { code: "ECONNRESET" } }))).toBe(true);
  expect(isDatabaseAway({ code: "23505" })).toBe(false);
});
