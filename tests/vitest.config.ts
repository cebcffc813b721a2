import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const components = ["tests/ui/**/*.test.{ts,tsx}"];
const domains = ["tests/domains/**/*.test.{ts,tsx}"];
/** Those that change the settings of their process need one of their own. */
const apart = ["tests/domains/identity/commands/start-demo-session.test.ts"];

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  esbuild: { jsx: "automatic" },
  test: {
    pool: "forks",
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Components have no state, so their files need no process of their own.
      { extends: true, test: { name: "components", include: components, isolate: false } },
      // Every test founds councils of its own, so that files may share a process and its database.
      {
        extends: true,
        test: {
          name: "domains",
          include: domains,
          exclude: apart,
          isolate: false,
          globalSetup: "tests/support/global-setup.ts",
          env: { FOLKMOOT_TESTS_SHARE_A_DATABASE: "1" },
        },
      },
      {
        extends: true,
        test: {
          name: "everything else",
          include: [
            "tests/{app,architecture,platform,prisma,scripts,workers}/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
            ...apart,
          ],
          globalSetup: "tests/support/global-setup.ts",
        },
      },
    ],
  },
});
