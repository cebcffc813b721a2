import { createHash } from "node:crypto";
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Account } from "#scripts/setup/postgres-account.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

const publicPlace = "/var/lib/folkmoot";

/**
 * The folder in which PostgreSQL keeps its data. Started by root in a folder that only root may
 * enter, its account could not get there: then the data lies in /var/lib/folkmoot and `dataDir` is a
 * link to it.
 */
export async function reachableDataDir(
  dataDir: string,
  account: Account | undefined,
): Promise<string> {
  const parent = dirname(dataDir);
  await mkdir(parent, { recursive: true });
  const existing = await lstat(dataDir).catch(() => undefined);
  if (existing?.isSymbolicLink()) return resolve(parent, await readlink(dataDir));

  const wall = await closedTo(account, parent);
  if (!wall) return dataDir;
  if (existing)
    throw new SetupError(
      `PostgreSQL does not run as root, and its account may not enter ${wall}, in which its data lies: run chmod o+x ${wall}, or move the folder.`,
    );

  const place = join(
    publicPlace,
    `data-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`,
  );
  await mkdir(publicPlace, { recursive: true, mode: 0o755 });
  await symlink(place, dataDir);
  return place;
}

/** The folder of PostgreSQL's programs, copied to where its account may enter if need be. */
export async function reachablePrograms(
  folder: string,
  version: string,
  account: Account | undefined,
): Promise<string> {
  if (!(await closedTo(account, folder))) return folder;

  const place = join(publicPlace, `postgres-${version}`);
  if (await stat(place).catch(() => undefined)) return place;
  const fresh = `${place}.${process.pid}.new`;
  await mkdir(publicPlace, { recursive: true, mode: 0o755 });
  await cp(folder, fresh, { recursive: true, verbatimSymlinks: true });
  await chmod(fresh, 0o755);
  await rename(fresh, place).catch(() => rm(fresh, { recursive: true })); // another start was faster
  return place;
}

/** Makes a folder that belongs to the account, and to nobody else. */
export async function makeOwnFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
}

async function closedTo(account: Account | undefined, folder: string): Promise<string | undefined> {
  if (!account) return undefined;
  const { mode, uid, gid } = await stat(folder);
  const needed = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & needed)) return folder;
  return folder === dirname(folder) ? undefined : closedTo(account, dirname(folder));
}
