import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { obey } from "#scripts/commands/obey.ts";
import { aFolder, run } from "#tests/scripts/support.ts";

const list = ["jobs", "list", "--council", "westford"];

test("where there has never been a service, no command begins one", async () => {
  const folder = await aFolder();
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("FOLKMOOT_STATE_DIR", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  expect(await obey(list, { output: say, errors: say })).toBe(1);
  expect(said).toEqual([
    `There is no service in ${folder} yet: run npm start first, or set DATABASE_URL.`,
  ]);
});

test(
  "a service that does not run is begun for the length of a command",
  { timeout: 60_000 },
  async () => {
    const folder = await aFolder();
    await mkdir(join(folder, "postgres"));
    const program = ["--import", "tsx", "scripts/folkmoot.ts", ...list];
    const ended = await run(program, { env: { FOLKMOOT_STATE_DIR: folder } });

    // It was brought up to date, or else there would be no table to look for councils in.
    expect(ended).toEqual({
      code: 1,
      output: "",
      errors: 'There is no council "westford". Known here: none.\n',
    });
    expect(existsSync(join(folder, "postgres", "PG_VERSION"))).toBe(true);
    expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(false);
  },
);
