import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const components = ["tests/ui/**/*.test.{ts,tsx}"];

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
      {
        extends: true,
        test: {
          name: "everything else",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", ...components],
          globalSetup: "tests/support/global-setup.ts",
        },
      },
    ],
  },
});
