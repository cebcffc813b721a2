import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

interface Report {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

test("imports run downwards, without a circle, and through the right doors", () => {
  const args = ["--config", "tests/architecture/rules.cjs", "--output-type", "json"];
  const run = spawnSync("node_modules/.bin/depcruise", [...args, "app", "workers", "scripts"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const report = JSON.parse(run.stdout) as Report;
  const wrong = report.summary.violations.map(
    ({ from, to, rule }) => `${rule.name}: ${from} → ${to}`,
  );
  expect(report.summary.totalCruised).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
