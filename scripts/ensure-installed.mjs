// Plain Node and nothing else: this runs before anything is installed.
import { spawn } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Makes sure that this Node is new enough and that the packages are those of package-lock.json. */
export async function ensureInstalled() {
  process.chdir(root);
  requireNode();
  if (!isInstalled()) await install();
}

function requireNode() {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(readJson("package.json").engines.node) ?? [];
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor > +major || (ourMajor === +major && ourMinor >= +minor)) return;
  giveUp(
    `Folkmoot needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
}

function isInstalled() {
  const wanted = readJson("package-lock.json").packages;
  const present = readJson("node_modules/.package-lock.json")?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer, devOptional }]) =>
      path === "" || optional || peer || devOptional || present[path]?.version === version,
  );
}

async function install() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    giveUp(
      `Folkmoot may not write in ${root}, where its packages belong: let this user write there.`,
    );
  }
  // Everything goes to stderr: the output of a command belongs to the command.
  process.stderr.write("Installing the packages, which takes about a minute ");
  const started = Date.now();
  const sign = setInterval(() => process.stderr.write("."), 2_000);
  const status = await runNpmCi();
  clearInterval(sign);
  process.stderr.write(` ${Math.round((Date.now() - started) / 1000)} s\n`);
  if (status !== 0) giveUp("The packages could not be installed: what npm says above tells why.");
}

// Install scripts are not run: what they would do is done at start, and nothing is downloaded.
function runNpmCi() {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const args = ["ci", "--ignore-scripts", "--include=dev", ...quiet];
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const child = spawn(command, [...first, ...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: join(root, "prisma/schema-engine") },
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", resolve);
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
