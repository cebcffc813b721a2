import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { SetupError } from "#scripts/setup/setup-error.ts";

const run = promisify(execFile);

/** What PostgreSQL may know of our surroundings: nothing secret, and no language or clock of its own. */
export const plainSurroundings: NodeJS.ProcessEnv = {
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
};

/** Who PostgreSQL runs as, where that is not simply the present user. */
export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root, so root runs it as the owner of its data, else as `postgres`. */
export async function postgresAccount(dataDir: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const existing = await stat(join(dataDir, "PG_VERSION")).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return (await accountNamed("postgres")) ?? (await createAccount());
}

async function createAccount(): Promise<Account> {
  await run("groupadd", ["--system", "postgres"]).catch(() => undefined); // the group may exist already
  await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]).catch(
    () => undefined,
  );
  const account = await accountNamed("postgres");
  if (account) return account;
  throw new SetupError(
    "PostgreSQL does not run as root and the user postgres could not be created: create it, or start Folkmoot as an ordinary user.",
  );
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
