import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "#scripts/setup/root.ts";

/** An empty folder which any user may enter, gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-setup-"));
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export type Ended = { code: number | null; output: string; errors: string };

/** Runs a Node program in the project's folder and says how it ended. */
export async function run(args: string[], options: RunOptions = {}): Promise<Ended> {
  const { child, said } = begin(args, options);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...said };
}

type RunOptions = { env?: Record<string, string>; uid?: number; gid?: number };

/** Starts a Node program in the project's folder; it is killed after the test if it still runs. */
export function begin(
  args: string[],
  { env = {}, ...account }: RunOptions = {},
): { child: ChildProcess; said: { output: string; errors: string } } {
  const surroundings = {
    NODE_ENV: process.env.NODE_ENV,
    PATH: process.env.PATH,
    HOME: tmpdir(),
    ...env,
  };
  const child = spawn(process.execPath, args, { cwd: root, env: surroundings, ...account });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { output: "", errors: "" };
  child.stdout.on("data", (chunk) => (said.output += chunk));
  child.stderr.on("data", (chunk) => (said.errors += chunk));
  return { child, said };
}
