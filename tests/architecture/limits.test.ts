import { expect, test } from "vitest";
import { limits } from "#app/platform/limits/limits.ts";
import { sourceFiles } from "#tests/architecture/source.ts";

const routes = sourceFiles("app/routes");
const limitOf = (text: string) =>
  /^export const handle = \{.*\blimit: "([a-z-]+)"/m.exec(text)?.[1];

test("every form with which somebody becomes somebody says how often it may be sent from one address", () => {
  const doors = routes.filter(
    ({ path, text }) =>
      /\/(sign-in|invitations)\//.test(path) &&
      !/\/(dev|settings|people)\//.test(path) &&
      /^export async function action\b/m.test(text),
  );
  expect(doors.length).toBeGreaterThan(8);
  const boundless = doors.filter(({ text }) => !limitOf(text));
  expect(boundless.map(({ path }) => path)).toEqual([]);
});

test("routes declare only limits by address", () => {
  const declared = routes.flatMap(({ text }) => limitOf(text) ?? []);
  expect(declared.length).toBeGreaterThan(8);
  for (const name of declared) {
    expect(limits[name as keyof typeof limits]).toMatchObject({ by: "address" });
  }
});
