import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "#scripts/setup/root.ts";
import { aFolder, run } from "#tests/scripts/support.ts";

test("a command reads .env, and what is set in the surroundings goes before it", async () => {
  const folder = await aProject();
  await writeFile(join(folder, ".env"), "SECRET='from the file'\nPORT=1\n");

  expect(await command(folder, "scripts/start.mjs")).toBe("from the file 4000");
  expect(await command(folder, "scripts/run.mjs", "scripts/start.ts")).toBe("from the file 4000");
  expect(await command(folder, "scripts/run.mjs", "tests/start.ts")).toBe("undefined 4000");
});

test("a command without .env has what is set in the surroundings", async () => {
  expect(await command(await aProject(), "scripts/start.mjs")).toBe("undefined 4000");
});

async function command(folder: string, script: string, ...args: string[]): Promise<string> {
  const ended = await run([join(folder, script), ...args], { env: { PORT: "4000" } });
  expect(ended).toMatchObject({ code: 0, errors: "" });
  return ended.output.trim();
}

/** Our own scripts in a project in which nothing is missing. */
async function aProject(): Promise<string> {
  const folder = await aFolder();
  for (const inside of ["scripts", "tests"]) await mkdir(join(folder, inside));
  for (const file of ["scripts/run.mjs", "scripts/start.mjs", "scripts/ensure-installed.mjs"])
    await copyFile(join(root, file), join(folder, file));
  for (const file of ["package.json", "package-lock.json", "node_modules"])
    await symlink(join(root, file), join(folder, file));
  const say = "console.log(process.env.SECRET, process.env.PORT);";
  for (const file of ["scripts/start.ts", "tests/start.ts"])
    await writeFile(join(folder, file), say);
  return folder;
}
