import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** An e-mail lies in the ledger and is due. */
export const emailQueued = event("mail.queued", z.object({ emailId: z.uuid() }));

/** The same for one of a great many that say the same and that nobody waits for. */
export const bulkEmailQueued = event("mail.bulk-queued", z.object({ emailId: z.uuid() }));
