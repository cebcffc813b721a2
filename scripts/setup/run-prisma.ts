import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "#scripts/setup/root.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

const command = createRequire(import.meta.url).resolve("prisma/build/index.js");

/** Runs Prisma's command line and gives what it printed; if it fails, that becomes one sentence. */
export async function runPrisma(args: string[], databaseUrl = ""): Promise<string> {
  const env = {
    ...process.env,
    // The engine is a script that looks for `node`, which need not be on the path.
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, "prisma/schema-engine"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    MIGRATE_DATABASE_URL: databaseUrl,
    NO_COLOR: "1",
  };
  const all = [command, ...args, "--config", "prisma/prisma.config.ts"];
  try {
    return (await promisify(execFile)(process.execPath, all, { cwd: root, env })).stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new SetupError(`prisma ${args.join(" ")} failed: ${inOneLine(said)}`, { cause: error });
  }
}

function inOneLine(said: string): string {
  const [, reason = said] = said.split(/^Error: ?/m);
  const lines = reason
    .split("\n")
    .filter((line) => line.trim() && !/^\s+(\d+:|with|at) /.test(line));
  return lines.join(" ").replace(/\s+/g, " ").slice(0, 500).trim();
}
