import { expect, test } from "vitest";
import { domainPatternIn, patternsFor } from "#app/domains/petitions/rules.integrity.ts";

test("a domain stands in a list by its name, one level down or anywhere below", () => {
  expect(patternsFor("a.b.example")).toEqual([
    "a.b.example",
    "*.b.example",
    "**.a.b.example",
    "**.b.example",
    "**.example",
  ]);
});

test.each([
  ["Example.COM", "example.com"],
  ["@example.com", "example.com"],
  ["*.example.com", "*.example.com"],
  ["**.example.co.uk", "**.example.co.uk"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["example.com.", "example.com"],
])("%s is the pattern %s", (text, pattern) => expect(domainPatternIn(text)).toBe(pattern));

test.each([
  "",
  "example",
  "*",
  "**.",
  "*.*.example.com",
  "***.example.com",
  "a b.com",
  "-a.com",
  "a@b.com",
  "exa*mple.com",
  "http://example.com",
  "203.0.113.7/24",
  "=cmd|' /C calc'!A0",
])("%s is no pattern of domains", (text) => expect(domainPatternIn(text)).toBeNull());
