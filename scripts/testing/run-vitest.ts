import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noTests, type Tally } from "#scripts/testing/tally.ts";

interface Report {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: TestFile[];
}

interface TestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
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
  const tally = await readFile(output, "utf8").then(count, () => noTests);
  await rm(folder, { recursive: true, force: true });
  const failures = [`${config}: ended with ${code}, though no test failed`];
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1, failures } : tally;
}

function count(text: string): Tally {
  const report = JSON.parse(text) as Report;
  const failures = report.testResults.flatMap(failuresOf);
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

function failuresOf({ name, status, message, assertionResults }: TestFile): string[] {
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [`${name}: ${message}`] : [];
  return failed.map((test) => `${name} > ${test.fullName}: ${test.failureMessages[0]}`);
}
