import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  esbuild: { jsx: "automatic" },
  test: {
    include: ["tests/journeys/**/*.test.ts"],
    globalSetup: "tests/journeys/global-setup.ts",
    pool: "forks",
    // Two stories at a time: each keeps to people, addresses and words of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
