import { readFileSync } from "node:fs";
import { realData } from "#tests/support/real-data.ts";

const corpus = realData("corpora/naughty-strings.json", "naughty strings in petitions");

const own = [
  "\u0000",
  "%",
  "_",
  "\\",
  "'; DROP TABLE signatures; --",
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "{{7*7}}",
  "\ud800",
  "\u202eevil",
  "1".repeat(5_000),
];

/** Strings that broke other services, every so many of the corpus, and some that would break this one. */
export function naughtyStrings(every = 8): string[] {
  const known = corpus.isThere ? (JSON.parse(readFileSync(corpus.path, "utf8")) as string[]) : [];
  return [...own, ...known.filter((_, index) => index % every === 0)];
}
