import { chmod, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type RunningPostgres, startPostgres } from "#scripts/setup/start-postgres.ts";
import { identityOf } from "#scripts/setup/process-identity.ts";
import { withClient } from "#scripts/setup/with-client.ts";
import { aFolder, begin } from "#tests/scripts/support.ts";

const holdPostgres = ["--import", "tsx", "tests/scripts/setup/fixtures/hold-postgres.ts"];

test("a second start finds the data of the first", async () => {
  const dataDir = join(await aFolder(), "postgres");
  const first = await start(dataDir);
  await withClient(first.adminUrl, (client) =>
    client.query("CREATE TABLE kept AS SELECT 'once' AS word"),
  );
  await first.stop();
  expect(identityOf(first.pid)).toBeUndefined();

  const second = await start(dataDir);
  const { rows } = await withClient(second.adminUrl, (client) => client.query("TABLE kept"));
  expect(rows).toEqual([{ word: "once" }]);
});

test("a PostgreSQL that was killed starts again", async () => {
  const dataDir = join(await aFolder(), "postgres");
  const killed = await start(dataDir);
  process.kill(killed.pid, "SIGKILL");
  await killed.exited;
  expect(await readFile(join(dataDir, "postmaster.pid"), "utf8")).toContain(`${killed.pid}\n`);

  const again = await start(dataDir);
  expect(await oneOf(again)).toBe(1);
});

test("a note left by a killed PostgreSQL is not believed when its number is another program's", async () => {
  const dataDir = join(await aFolder(), "postgres");
  await (await start(dataDir)).stop();
  await writeFile(join(dataDir, "postmaster.pid"), `${process.ppid}\n${dataDir}\n`);

  expect(await oneOf(await start(dataDir))).toBe(1);
});

test("a PostgreSQL whose Folkmoot was killed is stopped and started anew", async () => {
  const dataDir = join(await aFolder(), "postgres");
  const orphan = await startElsewhere(dataDir);
  orphan.child.kill("SIGKILL");
  await orphan.gone;
  expect(identityOf(orphan.pid)).toBeDefined();

  const again = await start(dataDir);
  expect(identityOf(orphan.pid)).toBeUndefined();
  expect(await oneOf(again)).toBe(1);
});

test("data that another living Folkmoot uses is left alone", async () => {
  const dataDir = join(await aFolder(), "postgres");
  const other = await startElsewhere(dataDir);

  await expect(startPostgres({ dataDir, fast: true })).rejects.toThrow(
    `Another Folkmoot (process ${other.child.pid}) is using the data in ${dataDir}`,
  );
  expect(identityOf(other.pid)).toBeDefined();
  process.kill(other.pid, "SIGINT");
  await other.gone;
});

// Only root runs PostgreSQL as somebody else; for anyone else there is nothing to reach.
test.skipIf(process.getuid?.() !== 0)(
  "data in a folder that only root may enter lies where PostgreSQL's account can reach it",
  async () => {
    const folder = await aFolder();
    await chmod(folder, 0o700);
    const dataDir = join(folder, "postgres");
    const first = await start(dataDir);
    const place = await readlink(dataDir);
    onTestFinished(() => rm(place, { recursive: true, force: true }));
    await first.stop();

    expect(place).toMatch(/^\/var\/lib\/folkmoot\/data-[0-9a-f]{12}$/);
    expect(await oneOf(await start(dataDir))).toBe(1);
  },
);

async function start(dataDir: string): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataDir, fast: true });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function startElsewhere(dataDir: string) {
  const { child, said } = begin([...holdPostgres, dataDir]);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await expect.poll(() => said.output, { timeout: 20_000 }).toContain("\n");
  const { pid }: { pid: number } = JSON.parse(said.output);
  return { child, pid, gone };
}

async function oneOf({ adminUrl }: RunningPostgres): Promise<number> {
  const { rows } = await withClient(adminUrl, (client) => client.query("SELECT 1 AS one"));
  return rows[0].one;
}
