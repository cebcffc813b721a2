import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "#scripts/setup/root.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";
import { withClient } from "#scripts/setup/with-client.ts";

export type CouncilSite = { slug: string; name: string; host: string | null };

const invented = ["westford", "eastmere"];

/** The councils whose sites are served. */
export async function listCouncils(appUrl: string): Promise<CouncilSite[]> {
  return withClient(appUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT slug, name, host FROM councils ORDER BY created_at, slug",
    );
    return rows;
  });
}

/** Whether the invented councils are still to be written, or were broken off half-way. */
export async function wantsSeed(appUrl: string, dataDir: string): Promise<boolean> {
  const councils = await listCouncils(appUrl);
  const isInvented = councils.every(({ slug }) => invented.includes(slug));
  return councils.length === 0 || (isInvented && existsSync(markIn(dataDir)));
}

/** Writes the invented councils and all that goes on in them; a second run goes on where one was broken off. */
export async function seed(env: NodeJS.ProcessEnv, dataDir: string): Promise<void> {
  await writeFile(markIn(dataDir), "");
  try {
    await promisify(execFile)(process.execPath, ["--import", "tsx", "prisma/seed/main.ts"], {
      cwd: root,
      env,
      maxBuffer: 1e8,
    });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new SetupError(`The invented councils could not be written:\n${said || String(error)}`, {
      cause: error,
    });
  }
  await rm(markIn(dataDir));
}

function markIn(dataDir: string): string {
  return join(dataDir, "seeding");
}
