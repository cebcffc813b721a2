import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const components = ["tests/ui/**/*.test.{ts,tsx}"];
// All but those that change the settings of their process, who need one of their own.
const domains = ["tests/domains/**/!(start-demo-session).test.{ts,tsx}"];

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
      // Loading the domains costs more than most of their tests: files share a process, and find its
      // database empty.
      {
        extends: true,
        test: {
          name: "domains",
          include: domains,
          isolate: false,
          globalSetup: "tests/support/global-setup.ts",
          setupFiles: "tests/support/empty-database.ts",
          env: { FOLKMOOT_TESTS_SHARE_A_DATABASE: "1" },
        },
      },
      {
        extends: true,
        test: {
          name: "everything else",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", ...components, ...domains],
          globalSetup: "tests/support/global-setup.ts",
        },
      },
    ],
  },
});
