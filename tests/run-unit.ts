import { prepareClient } from "#scripts/setup/prepare-client.ts";
import { runVitest } from "#scripts/testing/run-vitest.ts";

await prepareClient();
const tally = await runVitest("tests/vitest.config.ts", ...process.argv.slice(2));
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed === 0 ? 0 : 1;
