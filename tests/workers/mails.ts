import pg from "pg";
import type { Context } from "#app/platform/context.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { eventually } from "#tests/support/eventually.ts";
import { reality, superuserUrl } from "#tests/support/database.ts";

/** Queues so many e-mails, each under a key of its own. */
export async function queueMails(context: Context, count: number, prefix = "mail"): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await queueEmail(context, {
      key: `${prefix}-${number}`,
      to: `resident-${number}@westford.example`,
      locale: "en",
      subject: `Notice ${number}`,
      text: "The library opens again on Monday.",
      html: "<p>The library opens again on Monday.</p>",
    });
  }
}

export interface MailRow {
  key: string;
  state: string;
  attempts: number;
  run_state: string;
  run_attempts: number;
  runs: number;
}

/** The e-mails of a council, each with what the ledger of jobs says of it. */
export function mailsOf(context: Context): Promise<MailRow[]> {
  return reality<MailRow>(
    `SELECT e.key, e.state, e.attempts, r.state AS run_state, r.attempts AS run_attempts,
            count(*) OVER (PARTITION BY e.id)::int AS runs
     FROM emails e LEFT JOIN job_runs r ON r.council_id = e.council_id
       AND r.job = 'mail.send' AND r.payload->>'emailId' = e.id::text
     WHERE e.council_id = $1 ORDER BY e.created_at, e.key`,
    [context.council.id],
  );
}

/** Waits until every e-mail of a council was captured. */
export function allCaptured(context: Context, seconds?: number): Promise<MailRow[]> {
  return eventually(
    () => mailsOf(context),
    (mails) => mails.every((mail) => mail.state === "captured" && mail.run_state === "done"),
    seconds,
  );
}

/**
 * Keeps all e-mails of a council locked, so that whoever sends one gets stuck in the middle of it;
 * the answer lets go of them.
 */
export async function heldMails(context: Context): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT 1 FROM emails WHERE council_id = $1 FOR UPDATE", [context.council.id]);
  return async () => {
    await client.query("COMMIT");
    await client.end();
  };
}

/** Waits until so many workers' transactions are stuck in the middle of sending. */
export function midJob(count: number): Promise<unknown> {
  return eventually(
    () =>
      reality(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%emails%'`,
      ),
    (stuck) => stuck.length >= count,
  );
}
