import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** The next signatures of a removal are to be taken away, or given back. */
export const removalGoesOn = event("petition.removal-goes-on", z.object({ removalId: z.uuid() }));
