// node scripts/run.mjs <file.ts> [arguments]: installs what is missing, then runs the file in this process.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

await ensureInstalled();
const [node, , file, ...args] = process.argv;
// What is set in the surroundings goes before; tests and benchmarks bring settings of their own.
if (existsSync(".env") && !file.startsWith("tests/")) process.loadEnvFile(".env");
process.argv = [node, resolve(file), ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(resolve(file)).href);
