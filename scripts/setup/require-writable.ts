import { access, constants, mkdir } from "node:fs/promises";
import { userInfo } from "node:os";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";

/** Makes sure that a folder exists and that this user may write in it. */
export async function requireWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === "ENOSPC") throw new SetupError(`There is no room left to write in ${folder}.`);
    throw new SetupError(
      `Folkmoot may not write in ${folder} (${reason}): let the user ${userName()} write there, or choose another folder with FOLKMOOT_STATE_DIR.`,
      { cause: error },
    );
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `number ${process.getuid?.() ?? "?"}`; // a container may run as a user without a name
  }
}
