import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "#scripts/setup/root.ts";
import { aFolder, run } from "#tests/scripts/support.ts";

test("a Node.js that is too old is told in one sentence", async () => {
  const command = await aProject({ node: ">=99.5" });

  expect(await run([command])).toEqual({
    code: 1,
    output: "",
    errors: `Folkmoot needs Node.js 99.5 or newer; this is ${process.versions.node}: install a newer one from https://nodejs.org.\n`,
  });
});

test("packages that are all there are not installed again", async () => {
  const command = await aProject({ node: ">=20.19", wanted: "1.0.0", present: "1.0.0" });

  expect(await run([command])).toEqual({ code: 0, output: "went on\n", errors: "" });
});

test("packages of other versions are replaced, and a failure to do so is told", async () => {
  const command = await aProject({ node: ">=20.19", wanted: "1.0.1", present: "1.0.0" });
  const ended = await run([command], { env: { npm_config_offline: "true" } });

  expect(ended.code).toBe(1);
  expect(ended.output).toBe("");
  expect(ended.errors).toMatch(/^Installing the packages, which takes about a minute /);
  expect(ended.errors).toContain(
    "\nThe packages could not be installed: what npm says above tells why.\n",
  );
});

type Project = { node: string; wanted?: string; present?: string };

async function aProject({ node, wanted, present }: Project): Promise<string> {
  const folder = await aFolder();
  for (const inside of ["scripts", "node_modules"]) await mkdir(join(folder, inside));
  await writeJson(join(folder, "package.json"), {
    name: "project",
    engines: { node },
    dependencies: wanted ? { "@folkmoot/of-no-registry": wanted } : {},
  });
  await writeJson(join(folder, "package-lock.json"), lock(wanted));
  await writeJson(join(folder, "node_modules/.package-lock.json"), lock(present));
  const name = "scripts/ensure-installed.mjs";
  await copyFile(join(root, name), join(folder, name));
  const command = join(folder, "scripts/command.mjs");
  await writeFile(
    command,
    'import { ensureInstalled } from "./ensure-installed.mjs"; await ensureInstalled(); console.log("went on");',
  );
  return command;
}

function lock(version: string | undefined): object {
  const name = "node_modules/@folkmoot/of-no-registry";
  return { name: "project", lockfileVersion: 3, packages: version ? { [name]: { version } } : {} };
}

function writeJson(file: string, value: object): Promise<void> {
  return writeFile(file, JSON.stringify(value));
}
