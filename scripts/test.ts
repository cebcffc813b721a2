import { prepareClient } from "#scripts/setup/prepare-client.ts";
import { installSystemPackages } from "#scripts/testing/install-system-packages.ts";
import { runCheck } from "#scripts/testing/run-check.ts";
import { runVitest } from "#scripts/testing/run-vitest.ts";
import { noTests, sum, type Tally } from "#scripts/testing/tally.ts";

/** Everything that has to be true before a change is done, in the order in which it fails fastest. */
async function test(): Promise<Tally> {
  const loud = await installSystemPackages([
    { package: "redis-server", needed: "the queue tests on Redis" },
    { package: "chromium", needed: "the journeys in a real browser" },
  ]);
  await prepareClient();

  const results = [
    ...(await Promise.all([checkTypes(), checkTheRest()])).flat(),
    await runVitest("tests/vitest.config.ts"),
    await runVitest("tests/journeys/vitest.config.ts"),
  ];
  for (const line of loud) console.log(line);
  return results.reduce(sum, noTests);
}

// The compiler uses one core for as long as all the others together use the second.
async function checkTypes(): Promise<Tally[]> {
  return [await runCheck("types", "tsc", ["--noEmit"])];
}

async function checkTheRest(): Promise<Tally[]> {
  return [
    await runCheck("format", "prettier", ["--check", "--log-level", "warn", "."]),
    await runCheck("lint", "oxlint", ["--deny-warnings"]),
    await runCheck("build", "tsx", ["scripts/build.ts"]),
  ];
}

const started = Date.now();
const total = await test();
for (const failure of total.failures) console.log(`\nFAILED ${failure}`);
console.log(`\nAll of it took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
