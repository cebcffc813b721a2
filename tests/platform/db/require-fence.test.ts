import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requireFence } from "#app/platform/db/require-fence.server.ts";
import { run } from "#tests/scripts/support.ts";
import { databaseUrl, reality, superuserUrl } from "#tests/support/database.ts";

const role = `passes_${randomUUID().replaceAll("-", "")}`;

beforeAll(async () => {
  await reality(`CREATE ROLE ${role} LOGIN NOSUPERUSER BYPASSRLS PASSWORD 'over the fence'`);
});

afterAll(async () => {
  await reality(`DROP ROLE ${role}`);
});

test("the role that owns nothing may go on", async () => {
  await expect(requireFence()).resolves.toBeUndefined();
});

test.each(["app/web.ts", "workers/main.ts"])(
  "%s refuses a superuser and a role with BYPASSRLS in one sentence",
  async (entry) => {
    for (const url of [superuserUrl, asRole()]) {
      const env = { NODE_ENV: "production", SECRET: process.env.SECRET!, PORT: "0" };
      const ended = await run(["--import", "tsx", entry], { env: { ...env, DATABASE_URL: url } });
      expect(ended).toEqual({
        code: 1,
        output: "",
        errors:
          "The role in DATABASE_URL may pass row-level security, which keeps councils apart: use one created with NOSUPERUSER and NOBYPASSRLS.\n",
      });
    }
  },
);

function asRole(): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = "over the fence";
  return url.href;
}
