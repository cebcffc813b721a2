import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { aCouncil } from "#tests/support/council.ts";
import { aWorker } from "#tests/support/worker.ts";
import { backends } from "#tests/workers/backends.ts";
import { allCaptured, heldMails, mailsOf, midJob, queueMails } from "#tests/workers/mails.ts";

describe.each(backends)("on $name", { timeout: 90_000 }, ({ missing, start }) => {
  test.skipIf(missing)(
    "a worker killed in mid-job: the job is done once, within 15 seconds, by another",
    async () => {
      const { anyone } = await aCouncil();
      const env = await start();
      await queueMails(anyone, 1);
      const letGo = await heldMails(anyone);
      const first = await aWorker(env);
      await midJob(1);

      await first.kill();
      await letGo();
      const killed = Date.now();
      await aWorker(env);

      const [mail] = await allCaptured(anyone, 15);
      expect(mail).toMatchObject({ attempts: 1, run_attempts: 2, runs: 1 });
      console.info(`resumed ${Date.now() - killed} ms after the kill`);
    },
  );

  test.skipIf(missing)("asked to stop, a worker finishes the job in hand and leaves", async () => {
    const { anyone } = await aCouncil();
    const env = await start();
    await queueMails(anyone, 1);
    const letGo = await heldMails(anyone);
    const worker = await aWorker(env);
    await midJob(1);

    const stopped = worker.stop();
    await queueMails(anyone, 1, "later");
    await letGo();

    expect(await stopped).toBe(0);
    const mails = await mailsOf(anyone);
    expect(mails[0]).toMatchObject({ state: "captured", run_state: "done", run_attempts: 1 });
    expect(mails[1]).toMatchObject({ state: "due" });
  });

  test.skipIf(missing)(
    "a worker that froze past its lock and wakes: the job is done once",
    async () => {
      const { anyone } = await aCouncil();
      const env = await start();
      await queueMails(anyone, 1);
      const letGo = await heldMails(anyone);
      const frozen = await aWorker(env);
      await midJob(1);
      process.kill(frozen.pid, "SIGSTOP");
      await letGo();
      await aWorker(env);
      await sleep(8_000); // longer than the queue waits before it gives the job to another

      expect(await mailsOf(anyone)).toMatchObject([{ state: "due", run_state: "waiting" }]);
      process.kill(frozen.pid, "SIGCONT");
      const [mail] = await allCaptured(anyone, 20);
      expect(mail).toMatchObject({ attempts: 1, run_attempts: 1, runs: 1 });
    },
  );
});
