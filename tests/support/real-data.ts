import { existsSync } from "node:fs";
import { resolve } from "node:path";

const folder = process.env.FOLKMOOT_DATA_DIR ?? "../shared/data";

/** Where real data for tests lies, and whether it is on this machine; where it is not, that is said aloud. */
export function realData(inside: string, whatItIsFor: string): { path: string; isThere: boolean } {
  const path = resolve(folder, inside);
  const isThere = existsSync(path);
  if (!isThere) console.warn(`SKIPPED: ${whatItIsFor}, because there is no ${path}.`);
  return { path, isThere };
}
