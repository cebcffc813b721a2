import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.env.FOLKMOOT_DATA_DIR ?? "../shared/data", "corpora");

/** Whether the collections of hostile input are on this machine. */
export const hasCorpora = existsSync(join(folder, "html"));
if (!hasCorpora)
  console.warn(`SKIPPED: hostile HTML, because there is no ${join(folder, "html")}.`);

/** Every hostile string of every collection, by the name of the collection. */
export function hostileStrings(): [name: string, strings: string[]][] {
  const files = readdirSync(join(folder, "html")).map((name) => join("html", name));
  return [...files, "naughty-strings.json"].map((file) => [
    file,
    JSON.parse(readFileSync(join(folder, file), "utf8")) as string[],
  ]);
}
