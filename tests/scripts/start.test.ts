import { chmod, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { aFolder, run } from "#tests/scripts/support.ts";

const nobody = { uid: 65534, gid: 65534 };

test("a taken port is told in one sentence, before any work", async () => {
  const port = await listenSomewhere();
  const ended = await start({ PORT: `${port}` });

  expect(ended).toEqual({
    code: 1,
    output: "",
    errors: `\nPort ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.\n`,
  });
});

test("a database URL that is none is told in one sentence", async () => {
  const ended = await start({ DATABASE_URL: "mysql://somewhere" });

  expect(ended).toEqual({
    code: 1,
    output: "",
    errors:
      "\nDATABASE_URL is not a PostgreSQL URL: it looks like postgresql://user:password@host:5432/database.\n",
  });
});

test("a database that does not answer is told in one sentence, without the password", async () => {
  const port = await findFreePort();
  const ended = await start({ DATABASE_URL: `postgresql://a:hush@127.0.0.1:${port}/folkmoot` });

  expect(ended).toEqual({
    code: 1,
    output: "",
    errors: `\nNo PostgreSQL answers at 127.0.0.1:${port}: correct DATABASE_URL, or unset it to use the embedded PostgreSQL.\n`,
  });
});

test("a data folder that may not be written is told in one sentence", async () => {
  const locked = join(await aFolder(), "locked");
  await mkdir(locked);
  await chmod(locked, 0o555);
  // Root may write everywhere, so the program is then run as the user nobody.
  const account = process.getuid?.() === 0 ? nobody : {};
  const ended = await start({ FOLKMOOT_STATE_DIR: join(locked, "data") }, account);

  expect(ended.code).toBe(1);
  expect(ended.errors).toMatch(
    /^\nFolkmoot may not write in .+\/locked\/data \(EACCES\): let the user \S+ write there, or choose another folder with FOLKMOOT_STATE_DIR\.\n$/,
  );
});

async function start(env: Record<string, string>, account = {}) {
  const PORT = `${await findFreePort()}`;
  const FOLKMOOT_STATE_DIR = join(await aFolder(), "data");
  return run(["scripts/start.mjs"], { env: { PORT, FOLKMOOT_STATE_DIR, ...env }, ...account });
}

async function listenSomewhere(): Promise<number> {
  const port = await findFreePort();
  const server = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return port;
}
