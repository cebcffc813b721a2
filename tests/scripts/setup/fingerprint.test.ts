import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTurn } from "#scripts/setup/in-turn.ts";
import { aFolder, begin, run } from "#tests/scripts/support.ts";

const build = ["--import", "tsx", "tests/scripts/setup/fixtures/build-once.ts"];

test("of several that build at once one does it, and the others wait for it", async () => {
  const folder = await aFolder();
  const ended = await Promise.all([1, 2, 3].map(() => run([...build, folder])));

  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await readFile(join(folder, "log"), "utf8")).toBe("begun\ndone\n");
});

test("one that was killed while it built is waited for by nobody", async () => {
  const folder = await aFolder();
  const log = () => readFile(join(folder, "log"), "utf8").catch(() => "");
  const { child } = begin([...build, folder]);
  await expect.poll(log, { timeout: 20_000 }).toBe("begun\n");
  child.kill("SIGKILL");

  expect(await run([...build, folder])).toMatchObject({ code: 0 });
  expect(await log()).toBe("begun\nbegun\ndone\n");
});

test("work that fails gives its turn back", async () => {
  const folder = await aFolder();
  const lock = join(folder, "lock");
  const failed = inTurn(lock, () => Promise.reject(new Error("no teapot")));
  await expect(failed).rejects.toThrow("no teapot");

  expect(await inTurn(lock, async () => "mine")).toBe("mine");
  expect(await readdir(folder)).toEqual([]);
});

test("a lock of a process whose number now belongs to another is nobody's", async () => {
  const lock = join(await aFolder(), "lock");
  await writeFile(lock, `${process.ppid} since long ago`);
  expect(await inTurn(lock, async () => "mine")).toBe("mine");
});
