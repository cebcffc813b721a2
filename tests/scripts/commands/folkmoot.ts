import { obey } from "#scripts/commands/obey.ts";
import { type Ended, run } from "#tests/scripts/support.ts";
import { databaseUrl } from "#tests/support/database.ts";

/**
 * Has the operator's command line do something in this process. One at a time: each gives all of the
 * process's connections back at its end, and who needs one next opens it.
 */
export async function folkmoot(...words: string[]): Promise<Ended> {
  const said = { output: "", errors: "" };
  const code = await obey(words, {
    output: (line) => void (said.output += `${line}\n`),
    errors: (line) => void (said.errors += `${line}\n`),
  });
  return { code, ...said };
}

/** The same in a process of its own, where settings matter that are read once, or where lines really go. */
export function folkmootAlone(env: Record<string, string>, ...words: string[]): Promise<Ended> {
  const settings = { DATABASE_URL: databaseUrl, SECRET: process.env.SECRET!, ...env };
  return run(["--import", "tsx", "scripts/folkmoot.ts", ...words], { env: settings });
}

/** What came of it, for machines. */
export function lastLine({ output }: Ended) {
  return JSON.parse(output.trim().split("\n").at(-1)!) as Record<string, unknown>;
}
