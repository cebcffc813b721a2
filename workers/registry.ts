import type { Job } from "#app/platform/jobs/job.ts";
import { sendEmail } from "#app/platform/mail/jobs/send-email.server.ts";

/** Every chore of the workers. */
export const jobs: readonly Job[] = [sendEmail];
