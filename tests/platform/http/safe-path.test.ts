import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { safePath } from "#app/platform/http/safe-path.ts";

const folder = process.env.FOLKMOOT_DATA_DIR ?? "../shared/data";
const corpus = resolve(folder, "corpora/open-redirect.txt");

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

if (!existsSync(corpus)) console.warn(`SKIPPED: no open-redirect corpus at ${corpus}`);

test.skipIf(!existsSync(corpus))("no known payload leads to another site", () => {
  const payloads = readFileSync(corpus, "utf8").split("\n").filter(Boolean);
  expect(payloads.length).toBeGreaterThan(200);
  const site = "http://westford.example";
  for (const payload of payloads) {
    const path = safePath(payload, "/home");
    expect(path, payload).toMatch(/^\/(?![/\\])/);
    expect(new URL(path, site).origin, payload).toBe(site);
    expect(new URL(decodeURIComponent(path), site).origin, payload).toBe(site);
  }
});
