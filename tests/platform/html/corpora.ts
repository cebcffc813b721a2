import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { realData } from "#tests/support/real-data.ts";

const html = realData("corpora/html", "hostile HTML");

/** Whether the collections of hostile input are on this machine. */
export const hasCorpora = html.isThere;

/** Every hostile string of every collection, by the name of the collection. */
export function hostileStrings(): [name: string, strings: string[]][] {
  const files = readdirSync(html.path).map((name) => join("html", name));
  return [...files, "naughty-strings.json"].map((file) => [
    file,
    JSON.parse(readFileSync(join(html.path, "..", file), "utf8")) as string[],
  ]);
}
