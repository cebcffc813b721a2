import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil } from "#tests/support/council.ts";
import { databaseUrl } from "#tests/support/database.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

test("wrong settings are named together, in a sentence each", async () => {
  const web = start({ DATABASE_URL: "mysql://x", SECRET: "short" });
  expect(await web.exit).toBe(1);
  expect(web.said()).toContain("DATABASE_URL must begin with postgresql://");
  expect(web.said()).toContain("SECRET must have at least 32 characters");
  expect(web.said()).not.toContain("    at ");
});

describe.skipIf(!isBuilt)("the web process", () => {
  test("says when it is ready, finishes what is under way when told to stop, and ends well", async () => {
    const { council } = await aCouncil();
    const port = await freePort();
    const web = start({ PORT: String(port) });
    await web.ready;
    const headers = { host: new URL(council.origin).host };
    expect((await ask(port, "/readyz", { headers })).status).toBe(200);

    const underWay = Array.from({ length: 10 }, (_, at) =>
      ask(port, `/petitions?q=${at}`, { headers }),
    );
    await expect.poll(() => web.child.exitCode).toBeNull();
    web.child.kill("SIGTERM");
    const answers = await Promise.allSettled(underWay);
    for (const answer of answers) {
      if (answer.status === "fulfilled") expect(answer.value.status).toBe(200);
      else expect((answer.reason as NodeJS.ErrnoException).code).toMatch(/ECONNREFUSED|ECONNRESET/);
    }
    expect(await web.exit).toBe(0);
  });

  test("a port that is taken is one clear sentence", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void other.close());
    const web = start({ PORT: String(port) });
    expect(await web.exit).toBe(1);
    expect(web.said().trim()).toBe(`Something else already listens on 127.0.0.1:${port}.`);
  });
});

function start(settings: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "app/web.ts"], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let text = "";
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on("data", (chunk) => (text += String(chunk)));
  }
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.on("message", () => resolve());
    void exit.then(() => reject(new Error(`The site ended before it was ready: ${text}`)));
  });
  ready.catch(() => undefined);
  return { child, exit, ready, said: () => text };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
