import pg from "pg";
import { expect, test } from "vitest";
import { sendSliceJob } from "#app/domains/petitions/jobs/send-slice.server.ts";
import { lettersPerSlice } from "#app/domains/petitions/rules.mailing.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aLetter, nightCame, signed, startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { eventually } from "#tests/support/eventually.ts";
import { anSmtpSink } from "#tests/support/smtp-sink.ts";
import { aWorker } from "#tests/support/worker.ts";

test(
  "a worker killed in the middle of a mailing: another goes on, nobody gets two letters and nobody none",
  { timeout: 240_000 },
  async () => {
    const town = await aCouncil();
    const { id } = await aPetition(town);
    const signers = Array.from(
      { length: 2 * lettersPerSlice + 50 },
      (_, index) => `signer-${index}@westford.example`,
    );
    await startedBy(town, id, "omar@westford.example");
    await signed(town, id, signers);
    const hearing = await everyFifthHears(town, id);
    const ofFirstSlice = lettersPerSlice / 5 + 1; // and the organiser
    const sink = await anSmtpSink();
    const env = { SMTP_URL: sink.url };
    const mailing = await aLetter(town, id);
    const letGo = await heldBefore(town, mailing, hearing[1.5 * (lettersPerSlice / 5)]!);

    await nightCame(mailing);
    const first = await aWorker(env);
    await stuckIn("emails");
    // What the mail server took and nobody wrote down goes out again under its Message-ID: so the
    // letters of the first slice are let through before the worker dies.
    await eventually(
      () => sentOf(town),
      (sent) => sent === ofFirstSlice,
      120,
    );
    expect(await stateOf(mailing)).toEqual({ state: "sending", letters: ofFirstSlice });
    await first.kill();
    await letGo();
    await aWorker(env);

    const everybody = [...hearing, "omar@westford.example"];
    await eventually(
      () => sentOf(town),
      (sent) => sent === everybody.length,
      120,
    );
    expect(sink.recipients.flat().toSorted()).toEqual(everybody.toSorted());
    expect(await stateOf(mailing)).toEqual({ state: "sent", letters: everybody.length });
    const runs = await reality<{ attempts: number }>(
      "SELECT attempts FROM job_runs WHERE council_id = $1 AND job = $2 AND state = 'done'",
      [town.council.id, sendSliceJob.name],
    );
    expect(runs.some(({ attempts }) => attempts > 1)).toBe(true);
    await sink.close();
  },
);

/** The letter to one address is held up in the ledger, so that whoever writes it gets stuck there. */
async function heldBefore(town: Town, mailing: string, address: string) {
  const vault = await vaultOf(town.anyone);
  const key = `petitions.mailing:${mailing}:${vault.keyFor(canonicalEmail(address))}`;
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query("BEGIN");
  await client.query(
    `INSERT INTO emails (council_id, id, key, recipient, subject, text, html, message_id)
     VALUES ($1, gen_random_uuid(), $2, 'sealed:', 'x', 'x', 'x', $2)`,
    [town.council.id, key],
  );
  return async () => {
    await client.query("ROLLBACK");
    await client.end();
  };
}

/** Of those who signed, in the order of their signatures, every fifth wants news; their addresses. */
async function everyFifthHears(town: Town, petitionId: string): Promise<string[]> {
  const rows = await reality<{ id: string; email: string; hears: boolean }>(
    `UPDATE signatures s SET wants_news = numbered.hears
     FROM (SELECT id, row_number() OVER (ORDER BY id) % 5 = 0 AS hears
           FROM signatures WHERE petition_id = $1) AS numbered
     WHERE s.id = numbered.id
     RETURNING s.id, s.email, numbered.hears`,
    [petitionId],
  );
  const hearing = rows.filter(({ hears }) => hears).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (await opened(town.anyone, "email", hearing)).map(({ email }) => email);
}

function stuckIn(table: string): Promise<unknown> {
  return eventually(
    () =>
      reality(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
         AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO ' || $1 || '%'`,
        [table],
      ),
    (stuck) => stuck.length > 0,
    120,
  );
}

async function sentOf(town: Town): Promise<number> {
  const [row] = await reality<{ sent: number }>(
    "SELECT count(*)::int AS sent FROM emails WHERE council_id = $1 AND state = 'sent'",
    [town.council.id],
  );
  return row!.sent;
}

async function stateOf(mailingId: string) {
  const [row] = await reality("SELECT state, letters FROM petition_mailings WHERE id = $1", [
    mailingId,
  ]);
  return row;
}
