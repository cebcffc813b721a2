import { expect, test } from "vitest";
import { sourceFiles } from "#tests/architecture/source.ts";

// Who reads what people call themselves, and why that never reaches the public.
const others = new Set([
  "app/domains/moderation/queries/list-cases.server.ts", // Moderators see who is behind a text.
  "app/domains/moderation/queries/show-case.server.ts",
  "app/domains/answers/queries/show-draft.server.ts", // An approver sees which colleague drafted.
  "app/domains/petitions/queries/list-moderation-queue.sql.server.ts", // Which colleague holds a petition,
  "app/domains/petitions/queries/show-moderated.server.ts", // and who did what with it.
  "app/domains/petitions/queries/show-paper.server.ts", // Which colleagues keyed and checked paper.
]);

const readers = sourceFiles("app/domains").filter(
  ({ path }) => !path.startsWith("app/domains/identity/"),
);

test("what somebody is called in public is asked of one place", () => {
  const reading = readers.filter(({ text }) => readsNames(text)).map(({ path }) => path);
  expect(reading.filter((path) => !others.has(path))).toEqual([]);
  expect(reading.toSorted()).toEqual([...others].toSorted());
});

test("a query that reads names itself is noticed", () => {
  expect(readsNames("SELECT w.name FROM x JOIN people AS w ON true")).toBe(true);
  expect(readsNames("SELECT person.name FROM people person")).toBe(true);
  expect(readsNames("select: { author: { select: { name: true } } }")).toBe(true);
  expect(readsNames("db.person.findMany({ select: { id: true, name: true } })")).toBe(true);
  expect(readsNames("SELECT t.name FROM teams t JOIN people p ON true")).toBe(false);
  expect(readsNames("select: { author: named }")).toBe(false);
});

/** Whether SQL or a selection of columns takes a name straight from the people; their own letters do not. */
function readsNames(text: string): boolean {
  const tables = text.matchAll(/\bpeople\s+(?:AS\s+)?([a-z_]+)\b/gi);
  // A digest greets its reader by their own name.
  const aliases = [...tables].map(([, alias]) => alias!);
  const inSql = aliases.some((alias) =>
    new RegExp(`\\b${alias}\\.name\\b(?!, p\\.email)`).test(text),
  );
  const asRelation = /\b(author|person|editor)\b[^;]{0,40}select: \{[^}]*\bname: true/.test(text);
  const asModel = /\bdb\.person\.[^;]*\bname: true/.test(text);
  return inSql || asRelation || asModel;
}
