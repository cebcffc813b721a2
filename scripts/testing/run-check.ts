import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { noTests, type Tally } from "#scripts/testing/tally.ts";

/** Runs one tool over the whole project; it counts as one test. */
export async function runCheck(name: string, tool: string, args: string[]): Promise<Tally> {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const child = spawn(join("node_modules", ".bin", tool), args, { stdio: "inherit" });
  const [code] = await once(child, "exit");
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${code === 0 ? "right" : "wrong"} (${seconds} s)`);
  return code === 0
    ? { ...noTests, passed: 1 }
    : {
        ...noTests,
        failed: 1,
        failures: [`${name}: the lines under its heading say what is wrong`],
      };
}
