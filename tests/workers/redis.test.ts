import { describe, expect, test } from "vitest";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";
import { aRedis, hasRedis, onRedis } from "#tests/support/redis.ts";
import { aWorker } from "#tests/support/worker.ts";
import { allCaptured, heldMails, midJob, queueMails } from "#tests/workers/mails.ts";

describe.skipIf(!hasRedis)("when Redis fails", { timeout: 90_000 }, () => {
  test("an emptied Redis loses no waiting job", async () => {
    const { anyone } = await aCouncil();
    const { url } = await aRedis();
    await queueMails(anyone, 30);
    const letGo = await heldMails(anyone);
    await aWorker({ REDIS_URL: url });
    await midJob(3);
    await eventually(
      () => waitingIn(url),
      (count) => count === 27,
    );

    await onRedis(url, (redis) => redis.flushall());
    expect(await waitingIn(url)).toBe(0);
    await letGo();

    const mails = await allCaptured(anyone, 25);
    expect(mails).toHaveLength(30);
    expect(mails.every((mail) => mail.attempts === 1 && mail.runs === 1)).toBe(true);
  });

  test("without Redis everything waits in PostgreSQL, and is done once Redis is there", async () => {
    const { anyone } = await aCouncil();
    const port = await findFreePort();
    const worker = await aWorker({ REDIS_URL: `redis://127.0.0.1:${port}` });
    await queueMails(anyone, 10);
    const runs = await eventually(
      () =>
        reality(
          `SELECT state, queued_at, attempts FROM job_runs
           WHERE council_id = $1 AND job = 'mail.send'`,
          [anyone.council.id],
        ),
      (found) => found.length === 10,
    );
    expect(runs).toEqual(runs.map(() => ({ state: "waiting", queued_at: null, attempts: 0 })));

    await aRedis(port);
    expect(await allCaptured(anyone)).toHaveLength(10);
    expect(await worker.stop()).toBe(0);
  });

  test("a Redis that comes back is used again, and the workers stay", async () => {
    const { anyone } = await aCouncil();
    const port = await findFreePort();
    const redis = await aRedis(port);
    const worker = await aWorker({ REDIS_URL: redis.url });
    await queueMails(anyone, 5, "before");
    await allCaptured(anyone);

    await redis.kill();
    await queueMails(anyone, 5, "meanwhile");
    await aRedis(port);
    await queueMails(anyone, 5, "after");

    expect(await allCaptured(anyone, 25)).toHaveLength(15);
    expect(worker.isRunning()).toBe(true);
  });
});

function waitingIn(url: string): Promise<number> {
  return onRedis(url, (redis) => redis.llen("bull:folkmoot-mail:wait"));
}
