import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAccess } from "#scripts/setup/check-access.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

test("a build in which every route says who may see it passes", async () => {
  const entry = aBuild("{ access: () => true }", "{ access: () => false, loader() {} }");
  await expect(checkAccess(entry)).resolves.toBeUndefined();
});

test.each(["{ loader() {} }", "{ access: true }", "{ default() {} }"])(
  "a build with %s among its routes is stopped, with a sentence that names it",
  async (module) => {
    const problem = await checkAccess(aBuild("{ access: () => true }", module)).catch((e) => e);
    expect(problem).toBeInstanceOf(SetupError);
    expect(problem.message).toBe(
      "Every route says who may see it, with `export const access = …`. These do not:\n  routes/1",
    );
  },
);

/** What the framework builds, with these modules as its routes. */
function aBuild(...modules: string[]): string {
  const entry = join(mkdtempSync(join(tmpdir(), "folkmoot-build-")), "index.mjs");
  const routes = modules.map(
    (module, at) => `"routes/${at}": { id: "routes/${at}", module: ${module} }`,
  );
  const root = `root: { id: "root", module: {} }`;
  writeFileSync(entry, `export const routes = { ${[root, ...routes].join(", ")} };`);
  return entry;
}
