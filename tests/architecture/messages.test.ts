import { dirname } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles, type SourceFile } from "#tests/architecture/source.ts";
import { everyCatalogue } from "#tests/support/catalogues.ts";

const speaking = sourceFiles("app", "workers", "scripts").filter(
  ({ path }) => !/\/messages(\.[a-z-]+)?\.(en|cy)\.ts$/.test(path),
);

test("every sentence is said somewhere", async () => {
  const silent: string[] = [];
  for (const { path, en } of await everyCatalogue()) {
    const text = readersOf(path)
      .map((file) => file.text)
      .join("\n");
    const patterns = templatesIn(text);
    const unsaid = Object.keys(en).filter(
      (key) => !names(text, key) && !patterns.some((pattern) => pattern.test(key)),
    );
    silent.push(...unsaid.map((key) => `${path} ${key}`));
  }
  expect(silent).toEqual([]);
});

/** Those who can say a sentence: its own folder, whoever imports it, and the schemas, which name problems. */
function readersOf(catalogue: string): SourceFile[] {
  const own = `${dirname(catalogue)}/`;
  return speaking.filter(
    ({ path, text }) =>
      path.startsWith(own) ||
      /\/schema(\.[a-z-]+)?\.ts$/.test(path) ||
      text.includes(`"#${catalogue}"`),
  );
}

/** As it is, or as a reason for which a command refuses. */
function names(text: string, key: string): boolean {
  const [, reason] = /^refused-(.+)$/.exec(key) ?? [];
  return text.includes(`"${key}"`) || (reason !== undefined && text.includes(`"${reason}"`));
}

/** What keys look like that are put together: `state-${state}`. */
function templatesIn(text: string): RegExp[] {
  const templates = text.match(/`(?:[a-z-]|\$\{[^}]*\})*`/g) ?? [];
  const keys = templates.map((one) => one.slice(1, -1)).filter((one) => /-\$\{|\}-/.test(one));
  return keys.map((one) => new RegExp(`^${one.replace(/\$\{[^}]*\}/g, "[a-z0-9-]+")}$`));
}
