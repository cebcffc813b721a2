import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type RunningService, keepRunning } from "#scripts/setup/keep-running.ts";
import { identityOf } from "#scripts/setup/process-identity.ts";
import { saysReady } from "#scripts/setup/readiness.ts";
import { aFolder, begin } from "#tests/scripts/support.ts";

const fixtures = "tests/scripts/setup/fixtures";

test("a service that dies is started again, and says so", async () => {
  const { service, log, told } = await aService("steady-service");
  const first = service.pid() ?? 0;
  process.kill(first, "SIGKILL");

  await expect.poll(() => service.pid(), { timeout: 20_000 }).not.toBe(first);
  await expect.poll(() => startsIn(log), { timeout: 20_000 }).toBe(2);
  expect(told).toEqual(["The steady-service stopped unexpectedly; it starts again in 0.5 s."]);
});

test("a service that is asked to stop ends gracefully and stays away", async () => {
  const { service, log, told } = await aService("steady-service");
  const pid = service.pid() ?? 0;
  await service.stop();

  expect(await readFile(log, "utf8")).toBe(`${pid} started\n${pid} stopped\n`);
  expect(identityOf(pid)).toBeUndefined();
  expect(told).toEqual([]);
});

test("a service that cannot start is told with its own last words", async () => {
  await expect(aService("broken-service")).rejects.toThrow(
    /^The broken-service stopped while starting: Error: no teapot is connected \(all of it is in .+\)\.$/,
  );
});

test("a service stops when the one who looks after it is killed", async () => {
  const { child, said } = begin(["--import", "tsx", `${fixtures}/hold-service.ts`]);
  await expect.poll(() => said.output, { timeout: 20_000 }).toMatch(/holding \d+\n/);
  const pid = Number(/holding (\d+)/.exec(said.output)?.[1]);
  expect(identityOf(pid)).toBeDefined();

  child.kill("SIGKILL");
  await expect.poll(() => identityOf(pid), { timeout: 20_000 }).toBeUndefined();
});

async function aService(name: string) {
  const log = join(await aFolder(), "service.log");
  await writeFile(log, "");
  const told: string[] = [];
  const service: RunningService = await keepRunning({
    name,
    entry: `${fixtures}/${name}.ts`,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
    log,
    isReady: saysReady,
    say: (line) => told.push(line),
  });
  onTestFinished(() => service.stop());
  return { service, log, told };
}

async function startsIn(log: string): Promise<number> {
  return (await readFile(log, "utf8")).split("\n").filter((line) => line.endsWith("started"))
    .length;
}
