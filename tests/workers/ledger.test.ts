import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { listDead } from "#app/platform/jobs/list-dead.server.ts";
import { retryDead } from "#app/platform/jobs/retry-dead.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { eventually } from "#tests/support/eventually.ts";
import { aWorker } from "#tests/support/worker.ts";
import { workOff } from "#tests/support/work-off.ts";
import { backends } from "#tests/workers/backends.ts";
import { allCaptured, mailsOf, queueMails } from "#tests/workers/mails.ts";
import { perform } from "#workers/processor.ts";
import { relay } from "#workers/relay.ts";

test("announcements relayed twice, and by two relays at a time, make one run each", async () => {
  const { anyone } = await aCouncil();
  await queueMails(anyone, 40);
  await Promise.all([relay(), relay(), relay()]);
  await reality("UPDATE outbox SET relayed_at = NULL WHERE council_id = $1", [anyone.council.id]);
  await Promise.all([relay(), relay()]);

  const mails = await mailsOf(anyone);
  expect(mails).toHaveLength(40);
  expect(mails.every((mail) => mail.runs === 1 && mail.run_state === "waiting")).toBe(true);
});

test("one run carried out ten times at once has its effect once", async () => {
  const { anyone, council } = await aCouncil();
  await queueMails(anyone, 1);
  await relay();
  const [run] = await reality<{ id: string }>("SELECT id FROM job_runs WHERE council_id = $1", [
    council.id,
  ]);
  const ticket = { councilId: council.id, runId: run!.id };
  await Promise.all(Array.from({ length: 10 }, () => perform(ticket)));
  expect(await mailsOf(anyone)).toMatchObject([{ state: "captured", attempts: 1 }]);
});

test("a ticket for another council's run does nothing", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  await queueMails(westford.anyone, 1);
  await relay();
  const [run] = await reality<{ id: string }>("SELECT id FROM job_runs WHERE council_id = $1", [
    westford.council.id,
  ]);
  await perform({ councilId: eastmere.council.id, runId: run!.id });
  expect(await mailsOf(westford.anyone)).toMatchObject([{ state: "due", run_attempts: 0 }]);
});

test("what is announced for later is heard later", async () => {
  const { anyone, council } = await aCouncil();
  await queueMails(anyone, 1);
  await reality("UPDATE outbox SET due_at = now() + interval '1 hour' WHERE council_id = $1", [
    council.id,
  ]);
  await workOff(council);
  expect(await mailsOf(anyone)).toMatchObject([{ state: "due", run_state: null }]);

  await reality("UPDATE outbox SET due_at = now() - interval '1 second' WHERE council_id = $1", [
    council.id,
  ]);
  await workOff(council);
  expect(await mailsOf(anyone)).toMatchObject([{ state: "captured" }]);
});

describe.each(backends)("on $name", { timeout: 90_000 }, ({ missing, start }) => {
  test.skipIf(missing)(
    "a poisoned job is given up, seen and tried again, and the others are done",
    async () => {
      const { anyone, ade, council } = await aCouncil();
      const poison = await announcePoison(council.id);
      await aWorker(await start());
      await queueMails(anyone, 20);
      expect(await allCaptured(anyone)).toHaveLength(20);

      const dead = await eventually(
        async () => (await timePasses(council.id), listDead(ade)),
        (found) => found.length === 1,
      );
      expect(dead).toMatchObject([{ job: "mail.send", attempts: 8 }]);
      expect(dead[0]!.lastError).toMatch(/^ZodError/);
      expect(dead[0]!.lastError).not.toContain("grace@westford.example");

      const [mail] = await reality<{ id: string }>(
        `INSERT INTO emails (council_id, id, key, recipient, subject, text, html, message_id)
         VALUES ($1, gen_random_uuid(), 'mended', 'grace@westford.example', 's', 't', 'h', '<m@x>')
         RETURNING id`,
        [council.id],
      );
      await reality(
        "UPDATE job_runs SET payload = jsonb_build_object('emailId', $2::text) WHERE key = $1",
        [poison, mail!.id],
      );
      expect(await retryDead(ade, dead[0]!.id)).toMatchObject({ ok: true });
      expect(await allCaptured(anyone)).toHaveLength(21);
      expect(await listDead(ade)).toEqual([]);
    },
  );
});

/** Something that no job can make sense of: it comes back as the key of its run. */
async function announcePoison(councilId: string): Promise<string> {
  const id = randomUUID();
  const payload = JSON.stringify({ emailId: "grace@westford.example" });
  await reality(
    "INSERT INTO outbox (council_id, id, topic, payload) VALUES ($1, $2, 'mail.queued', $3)",
    [councilId, id, payload],
  );
  return id;
}

/** A put-off job is due again, as if the time in between had passed. */
async function timePasses(councilId: string): Promise<void> {
  await reality(
    "UPDATE job_runs SET due_at = now() WHERE council_id = $1 AND state = 'waiting' AND due_at > now()",
    [councilId],
  );
}
