import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRoles } from "#scripts/setup/create-roles.ts";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { startPostgres } from "#scripts/setup/start-postgres.ts";
import { withClient } from "#scripts/setup/with-client.ts";
import { aFolder, begin } from "#tests/scripts/support.ts";

const signInPage = "/dev/sign-in";

test(
  "an empty database of the operator's gets invented councils unless told not to, and the demo's doors only when told to",
  { timeout: 300_000 },
  async () => {
    const { urls, inside } = await aServer();

    const bare = await start({ ...urls, DEMO: "0" });
    expect(bare.said.output).toContain("There is no council yet.");
    expect(bare.said.output).toContain("npm run folkmoot -- add council --council <slug>");
    await bare.stop();

    const seeded = await start(urls);
    expect(seeded.said.output).toMatch(/^ {2}Westford .* http:\/\/westford\.localhost:\d+$/m);
    expect(seeded.said.output).toMatch(/^ {2}Eastmere .* http:\/\/eastmere\.localhost:\d+$/m);
    expect(seeded.said.output).not.toContain(signInPage);
    expect(seeded.said.errors).not.toContain("WARNING");
    expect(await seeded.statusOf("/petitions")).toBe(200);
    expect(await seeded.statusOf(signInPage)).toBe(404); // as if there were none
    if (process.platform === "linux")
      expect(settingsOfServices(seeded.pid)).toEqual([["DATABASE_URL"], ["DATABASE_URL"]]);
    await seeded.stop();

    // As addresses were before they were sealed.
    await inside(`UPDATE people SET email = 'grace@westford.example', email_key = NULL
                  WHERE name = 'Grace Adeyemi'`);
    const demo = await start({ ...urls, DEMO: "1" });
    expect(demo.said.output).toContain(`${signInPage}#moderator`);
    expect(demo.said.errors).toContain("WARNING: demo mode (DEMO=1) is on in the database");
    expect(await demo.statusOf(signInPage)).toBe(200);
    const found = await inside(`SELECT left(email, 9) AS email, length(email_key) AS key FROM people
                                WHERE name = 'Grace Adeyemi'`);
    const sealed = { email: "sealed:1:", key: 43 };
    expect(found).toEqual([sealed, sealed]); // one Grace in each council
    await demo.stop();
  },
);

/** An operator's PostgreSQL with its two roles and nothing in it. */
async function aServer() {
  const folder = await aFolder();
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), fast: true });
  onTestFinished(() => postgres.stop());
  const database = `operators_${randomUUID().replaceAll("-", "")}`;
  const secretsFile = join(folder, "secrets.json");
  const { adminUrl } = postgres;
  const { appUrl, ownerUrl } = await createRoles({ adminUrl, database, secretsFile });
  const FOLKMOOT_STATE_DIR = join(folder, "state");
  const urls = { DATABASE_URL: appUrl, OWNER_DATABASE_URL: ownerUrl, FOLKMOOT_STATE_DIR };
  return { urls, inside };

  /** Past row-level security. */
  async function inside(text: string): Promise<unknown[]> {
    const { rows } = await withClient(new URL(`/${database}`, adminUrl).href, (client) =>
      client.query(text),
    );
    return rows;
  }
}

/** Runs `npm start` until it serves. */
async function start(settings: Record<string, string>) {
  const port = await findFreePort();
  const env = { LOG_LEVEL: "error", PORT: `${port}`, ...settings };
  const { child, said } = begin(["scripts/start.mjs"], { env });
  const gone = new Promise<number | null>((resolve) => child.once("close", resolve));
  let isGone = false;
  void gone.then(() => (isGone = true));
  await expect
    .poll(() => isGone || said.output.includes("Stop with Ctrl-C."), { timeout: 240_000 })
    .toBe(true);
  expect(isGone, said.errors).toBe(false);

  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    expect(await gone).toBe(0);
  }
  return { pid: child.pid!, said, stop, statusOf: (path: string) => statusOf(port, path) };
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  const headers = { host: `westford.localhost:${port}` };
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

/** Which of the two database settings the site and the worker have been given. */
function settingsOfServices(parent: number): string[][] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim();
  return children
    .split(" ")
    .filter((pid) =>
      /app\/web\.ts|workers\/main\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8")),
    )
    .map((pid) => {
      const names = readFileSync(`/proc/${pid}/environ`, "utf8")
        .split("\0")
        .map((setting) => setting.split("=")[0] ?? "");
      return names.filter((name) => name.endsWith("DATABASE_URL"));
    });
}
