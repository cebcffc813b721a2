import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** What a petition shows is not what its signatures say. */
export const countDoubted = event("petition.count-doubted", z.object({ petitionId: z.uuid() }));
