import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "#tests/architecture/source.ts";

const routes = sourceFiles("app/routes");
const map = ["app/routes.ts", "app/staff-routes.ts"]
  .map((file) => readFileSync(file, "utf8"))
  .join();

test("every route stands on the map of URLs", () => {
  expect(routes.length).toBeGreaterThan(20);
  const lost = routes.filter((route) => !map.includes(route.path.replace(/^app\//, "")));
  expect(lost.map((route) => route.path)).toEqual([]);
});

test("every route declares who may enter", () => {
  const open = routes.filter((route) => !/^export const access\b/m.test(route.text));
  expect(open.map((route) => route.path)).toEqual([]);
});

test("no route touches the database itself or catches what it should let pass", () => {
  const wrong = routes.filter((route) =>
    /\bdb\.|\$queryRaw|context\.(read|write)\(|\btry \{/.test(route.text),
  );
  expect(wrong.map((route) => route.path)).toEqual([]);
});

test("no page carries a style or a script in its markup", () => {
  const pages = sourceFiles("app/routes", "app/domains", "app/ui").filter(
    (file) => file.path.endsWith(".tsx") && !file.path.includes("/emails/"),
  );
  const inline = pages.filter((page) =>
    /\bstyle=\{|dangerouslySetInnerHTML=\{\{ __html: `/.test(page.text),
  );
  expect(inline.map((page) => page.path)).toEqual([]);
});
