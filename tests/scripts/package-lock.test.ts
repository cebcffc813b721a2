import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = { version?: string; optionalDependencies?: Record<string, string> };
const packages: Record<string, Entry> = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
).packages;

// `npm ci` refuses a lock file that leaves out what another platform would install.
test("package-lock.json names the optional packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

function isLocked(from: string, name: string): boolean {
  if (packages[from ? `${from}/node_modules/${name}` : `node_modules/${name}`]) return true;
  if (!from) return false;
  return isLocked(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}
