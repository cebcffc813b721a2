import { describe, expect, test } from "vitest";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { sanitise } from "#app/platform/html/sanitise.server.ts";
import { hasCorpora, hostileStrings } from "#tests/platform/html/corpora.ts";
import { violations } from "#tests/platform/html/oracle.ts";

const ways = { plainToHtml, markdownToHtml, sanitise };

test("the oracle bites", () => {
  expect(violations("<script>alert(1)</script>")).toEqual(["<script>"]);
  expect(violations('<p onclick="x()">')).toEqual(["p[onclick]"]);
  expect(violations('<a href="java&#10;script:x" rel="nofollow ugc noopener">')).toHaveLength(1);
  expect(violations('<a href="//evil.example" rel="nofollow ugc noopener">')).toHaveLength(1);
  expect(violations('<a href="/petitions/1" rel="nofollow ugc noopener">')).toEqual([]);
  expect(violations("<svg><p>")).toContain("<svg>");
});

describe.skipIf(!hasCorpora)("hostile strings of the world", () => {
  test.each(hasCorpora ? hostileStrings() : [])("%s", (_name, strings) => {
    expect(strings.length).toBeGreaterThan(10);
    const escaped = strings.flatMap((string) =>
      Object.entries(ways).flatMap(([way, toHtml]) =>
        violations(toHtml(string)).map((what) => `${way}: ${what} from ${JSON.stringify(string)}`),
      ),
    );
    expect(escaped).toEqual([]);
  });

  test("untreated, they do harm", () => {
    const all = hostileStrings().flatMap(([, strings]) => strings);
    expect(all.filter((string) => violations(string).length > 0).length).toBeGreaterThan(5_000);
  });
});
