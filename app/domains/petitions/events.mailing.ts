import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** Letters to those who signed a petition are due: the first of a mailing, or its next slice. */
export const mailingDue = event("petition.mailing-due", z.object({ mailingId: z.uuid() }));
