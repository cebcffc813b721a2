import { execFile } from "node:child_process";
import { chown, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, plainSurroundings } from "#scripts/setup/postgres-account.ts";
import { makeOwnFolder } from "#scripts/setup/postgres-reach.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

type NewCluster = {
  initdb: string;
  dataDir: string;
  account: Account | undefined;
  password: string;
};

/** Creates the data folder of a new PostgreSQL; a creation that was interrupted leaves nothing. */
export async function initialisePostgres({
  initdb,
  dataDir,
  account,
  password,
}: NewCluster): Promise<void> {
  const fresh = `${dataDir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await makeOwnFolder(fresh, account);

  const folder = await mkdtemp(join(tmpdir(), "folkmoot-"));
  const passwordFile = join(folder, "password");
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account)
      for (const path of [passwordFile, folder]) await chown(path, account.uid, account.gid);
    await promisify(execFile)(
      initdb,
      [
        `--pgdata=${fresh}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--lc-messages=C",
        "--no-sync",
      ],
      { ...account, cwd: "/", env: plainSurroundings },
    );
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const reason = said.split("\n").find((line) => line.includes("error:")) ?? String(error);
    throw new SetupError(`PostgreSQL's data could not be created in ${dataDir}: ${reason}`, {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await rmdir(dataDir).catch(() => undefined); // an empty folder made by hand is welcome
  await rename(fresh, dataDir);
}
