import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** An e-mail lies in the ledger and is due. */
export const emailQueued = event("mail.queued", z.object({ emailId: z.uuid() }));

/** Some e-mails that were written together lie in the ledger and are due. */
export const parcelQueued = event(
  "mail.parcel-queued",
  z.object({ emailIds: z.array(z.uuid()).min(1) }),
);

/** An e-mail is due, one of a great many that say the same and that nobody waits for. */
export const bulkEmailQueued = event("mail.bulk-queued", z.object({ emailId: z.uuid() }));
