import { EnvProblem } from "#app/platform/env.ts";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";

/** Says what went wrong in words for the person at the terminal, and ends with 1. */
export function explainAndExit(error: unknown): never {
  console.error(`\n${explain(error)}`);
  process.exit(1);
}

/** What went wrong, in words for the person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof SetupError || error instanceof EnvProblem) return error.message;
  const code = errorCode(error);
  if (error instanceof Error && (code === "EACCES" || code === "EPERM" || code === "EROFS"))
    return `Folkmoot is missing a permission on this machine: ${error.message}.`;
  if (code === "ENOSPC") return "There is no room left on this machine's disk.";
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
