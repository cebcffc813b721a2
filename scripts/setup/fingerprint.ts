import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inTurn } from "#scripts/setup/in-turn.ts";
import { root } from "#scripts/setup/root.ts";

/** One short word for the content of files and folders, by their paths in the project. */
export async function fingerprint(paths: string[]): Promise<string> {
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of paths)
    for (const file of await filesIn(path))
      hash.update(`${file}\n`).update(await readFile(join(root, file)));
  return hash.digest("hex");
}

/**
 * Does the work only if the sources have changed since the stamp was left, and leaves a new one. Of
 * several processes that find it has to be done, one does it and the others wait.
 */
export async function onceFor(
  sources: string[],
  stampFile: string,
  work: () => Promise<void>,
): Promise<void> {
  const wanted = await fingerprint(sources);
  const stamp = join(root, stampFile);
  if (await isStamped(stamp, wanted)) return;
  await inTurn(lockFor(stampFile), async () => {
    if (await isStamped(stamp, wanted)) return;
    await work();
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, wanted);
  });
}

// Beside the packages, because the work may empty the folder of its stamp.
function lockFor(stampFile: string): string {
  return join(root, "node_modules/.cache/folkmoot", `${stampFile.replaceAll("/", "-")}.lock`);
}

async function isStamped(stamp: string, wanted: string): Promise<boolean> {
  return (await readFile(stamp, "utf8").catch(() => "")) === wanted;
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
