import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { identityOf, programOf, waitUntilGone } from "#scripts/setup/process-identity.ts";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";

/**
 * Clears away what an earlier start left behind that was killed: a PostgreSQL that still runs, or the
 * note of one that does not. One that belongs to a living Folkmoot is left alone.
 */
export async function stopLeftBehind(dataDir: string, ownerFile: string): Promise<void> {
  const note = join(dataDir, "postmaster.pid");
  const pid = Number.parseInt(await readNote(note, dataDir), 10);
  if (!pid) return;

  const isPostgres = identityOf(pid) && (programOf(pid) ?? "postgres") === "postgres";
  if (!isPostgres) return rm(note, { force: true }); // also when its number now belongs to another program

  const owner = (await readFile(ownerFile, "utf8").catch(() => "")).trim();
  if (owner && identityOf(Number.parseInt(owner, 10)) === owner)
    throw new SetupError(
      `Another Folkmoot (process ${Number.parseInt(owner, 10)}) is using the data in ${dataDir}: stop it first, or choose another folder with FOLKMOOT_STATE_DIR.`,
    );
  process.kill(pid, "SIGINT");
  if (!(await waitUntilGone(pid, 20_000)))
    throw new SetupError(
      `A PostgreSQL of an earlier start (process ${pid}) does not stop: stop it by hand.`,
    );
}

async function readNote(note: string, dataDir: string): Promise<string> {
  try {
    return await readFile(note, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "";
    throw new SetupError(
      `PostgreSQL's data in ${dataDir} cannot be read (${errorCode(error)}): it belongs to another user, so start Folkmoot as that user or choose another folder with FOLKMOOT_STATE_DIR.`,
      { cause: error },
    );
  }
}
