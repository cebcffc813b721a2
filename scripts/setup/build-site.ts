import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkAccess } from "#scripts/setup/check-access.ts";
import { onceFor } from "#scripts/setup/fingerprint.ts";
import { prepareVectors } from "#scripts/setup/prepare-vectors.ts";
import { root } from "#scripts/setup/root.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

const sources = [
  "app",
  "public",
  "prisma/schema",
  "remix.config.js",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

/** Builds the pages and packs the word vectors, unless the present build was made of the present sources. */
export async function buildSite(): Promise<void> {
  await onceFor(sources, "build/.stamp", build);
  await prepareVectors();
}

async function build(): Promise<void> {
  const command = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const env = { ...process.env, NODE_ENV: "production" as const, NO_COLOR: "1" };
  try {
    await promisify(execFile)(process.execPath, [command, "vite:build"], {
      cwd: root,
      env,
      maxBuffer: 1e8,
    });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new SetupError(`The site could not be built:\n${said || String(error)}`, {
      cause: error,
    });
  }
  await checkAccess(join(root, "build/server/index.js"));
}
