import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** All petitions end for an election now, or the next of those who signed are to be told. */
export const closureDue = event("petitions.closure-due", z.object({ closureId: z.uuid() }));
