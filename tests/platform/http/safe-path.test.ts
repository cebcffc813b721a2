import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { safePath } from "#app/platform/http/safe-path.ts";
import { realData } from "#tests/support/real-data.ts";

const corpus = realData("corpora/open-redirect.txt", "known open redirects");

test.each(["/", "/petitions/12?page=2#signatures", "/ymgynghoriadau/caff%C3%A9"])(
  "%s is a path of this site",
  (path) => expect(safePath(path, "/elsewhere")).toBe(path),
);

test.each([
  "",
  "petitions",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  " /petitions",
  "https://evil.example/",
  "javascript:alert(1)",
  "/%2f/evil.example",
  "/a/..//evil.example",
  "/.//evil.example",
  "/%5cevil.example",
  "/\u0000",
  `/${"a".repeat(2_000)}`,
  undefined,
  ["/petitions"],
])("%j is not", (candidate) => expect(safePath(candidate, "/home")).toBe("/home"));

test.skipIf(!corpus.isThere)("no known payload leads to another site", () => {
  const payloads = readFileSync(corpus.path, "utf8").split("\n").filter(Boolean);
  expect(payloads.length).toBeGreaterThan(200);
  const site = "http://westford.example";
  for (const payload of payloads) {
    const path = safePath(payload, "/home");
    expect(path, payload).toMatch(/^\/(?![/\\])/);
    expect(new URL(path, site).origin, payload).toBe(site);
    expect(new URL(decodeURIComponent(path), site).origin, payload).toBe(site);
  }
});
