import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "#tests/architecture/source.ts";
import { everyCatalogue } from "#tests/support/catalogues.ts";

const files = sourceFiles("app", "workers", "scripts", "prisma", "tests");
const domainFiles = files.filter((file) => file.path.startsWith("app/domains/"));

test("routes have at most 120 lines, everything else at most 250", () => {
  const long = files.filter((file) => file.lines > (isRoute(file.path) ? 120 : 250));
  expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test("no file is a drawer for everything", () => {
  const drawers = /^(index|utils?|helpers?|common|service|manager|misc|shared)\.[tj]sx?$/;
  expect(files.filter((file) => drawers.test(basename(file.path))).map((f) => f.path)).toEqual([]);
});

test("file names are kebab-case", () => {
  const odd = files.filter((file) => !/^[a-z0-9.$_-]+$/.test(basename(file.path)));
  expect(odd.map((file) => file.path)).toEqual([]);
});

const furniture = [
  /^README\.md$/,
  // A domain with many pages has a schema, rules and a catalogue for each of its subjects besides.
  /^(schema|rules|policy|events)(\.[a-z-]+)?\.ts$/,
  /^messages(\.[a-z-]+)?\.(en|cy)\.ts$/,
  /^commands\/[a-z-]+(\.sql)?\.server\.ts$/,
  /^queries\/[a-z-]+(\.sql)?\.server\.ts$/,
  /^jobs\/[a-z-]+\.server\.tsx?$/,
  /^emails\/[a-z-]+\.tsx$/,
  /^ui\/[a-z-]+\.tsx$/,
];

test("every domain has the same furniture and nothing else", () => {
  const strange = domainFiles.filter((file) => {
    const [, , domain, ...rest] = file.path.split("/");
    const place = rest.join("/");
    if (domain === "moderation" && place.startsWith("checks/")) return false;
    return !furniture.some((piece) => piece.test(place));
  });
  expect(strange.map((file) => file.path)).toEqual([]);
});

test("every domain says what it is for, in both languages", () => {
  for (const domain of readdirSync("app/domains")) {
    for (const piece of [
      "README.md",
      "schema.ts",
      "policy.ts",
      "messages.en.ts",
      "messages.cy.ts",
    ]) {
      expect(existsSync(`app/domains/${domain}/${piece}`), `${domain}/${piece}`).toBe(true);
    }
  }
});

test("every command and every job has a test at the same address", () => {
  const verbs = domainFiles.filter((file) => /\/(commands|jobs)\//.test(file.path));
  expect(verbs.length).toBeGreaterThan(20);
  const untested = verbs.filter((file) => !existsSync(testOf(file.path)));
  expect(untested.map((file) => testOf(file.path))).toEqual([]);
});

test("what everyone may read is decided among the contributions alone", () => {
  const own = /\.visibility = 'visible'|\bvisibility: "visible" \}/;
  const others = files.filter(({ path }) => /^(app|workers|scripts)\//.test(path));
  const deciding = others.filter((file) => own.test(file.text)).map(({ path }) => path);
  expect(deciding.toSorted()).toEqual([
    "app/domains/contributions/policy.ts",
    "app/domains/contributions/queries/visible-to.sql.server.ts",
  ]);
});

test("in a domain, SQL stands in files that say so", () => {
  const raw = domainFiles.filter((file) => /\$(query|execute)Raw/.test(file.text));
  expect(raw.length).toBeGreaterThan(10);
  const stray = raw.filter(({ path }) => !path.endsWith(".sql.server.ts"));
  expect(stray.map(({ path }) => path)).toEqual([]);
});

test("every refusal has a sentence in every language", async () => {
  const speechless: string[] = [];
  const catalogues = await everyCatalogue();
  for (const domain of readdirSync("app/domains")) {
    const own = catalogues.filter(({ path }) => path.startsWith(`app/domains/${domain}/`));
    for (const reason of reasonsIn(domain)) {
      const key = `refused-${reason}`;
      if (!own.some(({ en, cy }) => en[key] && cy[key])) speechless.push(`${domain} ${key}`);
    }
  }
  expect(speechless).toEqual([]);
});

test("exported commands, queries and jobs say in one sentence what they do", () => {
  const verbs = domainFiles.filter((file) => /\/(commands|queries|jobs)\//.test(file.path));
  const silent = verbs.filter((file) =>
    /(?<!\*\/\n)export (async )?(function\*?|const) [a-z]/.test(
      file.text.replace(/\/\*\*[\s\S]*?\*\//g, "/***/").replaceAll("/***/", "*/"),
    ),
  );
  expect(silent.map((file) => file.path)).toEqual([]);
});

test("nothing is left for later", () => {
  const marks =
    /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error|\bas any\b|(it|test|describe)\.(todo|only)\(/;
  const left = files.filter(
    (file) => !file.path.startsWith("tests/architecture/") && marks.test(file.text),
  );
  expect(left.map((file) => file.path)).toEqual([]);
});

function reasonsIn(domain: string): Set<string> {
  const own = domainFiles.filter((file) => file.path.startsWith(`app/domains/${domain}/`));
  return new Set(
    own.flatMap((file) => [...file.text.matchAll(/refused\("([a-z-]+)"\)/g)].map((hit) => hit[1]!)),
  );
}

function testOf(path: string): string {
  return path.replace(/^app\//, "tests/").replace(/(\.sql)?\.server\.tsx?$/, ".test.ts");
}

function isRoute(path: string): boolean {
  return path.startsWith("app/routes/");
}
