import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** An e-mail lies in the ledger and is due. */
export const emailQueued = event("mail.queued", z.object({ emailId: z.uuid() }));
