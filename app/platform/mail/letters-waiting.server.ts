import type { Db } from "#app/platform/db/db.ts";
import { sendBulkEmail } from "#app/platform/mail/jobs/send-bulk-email.server.ts";

/**
 * How many of the council's letters to a great many wait to be handed to the mail server, those among
 * them that it is away for (`job_runs_state_due_at_idx`: what waits is few).
 */
export async function bulkLettersWaiting(db: Db): Promise<number> {
  return db.jobRun.count({ where: { state: "waiting", job: sendBulkEmail.name } });
}
