import type { Db } from "#app/platform/db/db.ts";
import { sendEmail } from "#app/platform/mail/jobs/send-email.server.ts";

/**
 * How many letters of the council wait to be handed to the mail server, those among them that it is
 * away for (`job_runs_state_due_at_idx`: what waits is few).
 */
export async function lettersWaiting(db: Db): Promise<number> {
  return db.jobRun.count({ where: { state: "waiting", job: sendEmail.name } });
}
