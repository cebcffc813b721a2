import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  path: string;
  text: string;
  lines: number;
}

/** All source files below the given folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(walk).filter((file) => /\.(tsx?|mjs|scss)$/.test(file.path));
}

function walk(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === "prisma/client") return [];
    if (entry.isDirectory()) return walk(path);
    const text = readFileSync(path, "utf8");
    return [{ path, text, lines: text.trimEnd().split("\n").length }];
  });
}
