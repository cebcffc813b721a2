import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tally } from "#scripts/testing/tally.ts";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs the tests of one configuration and counts them; a file that does not even load has failed. */
export async function runVitest(config: string, ...more: string[]): Promise<Tally> {
  console.log(`\n── ${config}`);
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-report-"));
  const output = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
  const args = ["run", "--config", config, ...reporters, ...more];
  const child = spawn(join("node_modules", ".bin", "vitest"), args, { stdio: "inherit" });
  const [code] = await once(child, "exit");
  const tally = await readFile(output, "utf8").then(count, () => nothingRan);
  await rm(folder, { recursive: true, force: true });
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const nothingRan: Tally = { passed: 0, failed: 1, skipped: 0 };

function count(text: string): Tally {
  const report = JSON.parse(text) as Report;
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
