import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** A moderator decided whether a text may stand. */
export const caseDecided = event("moderation.case-decided", z.object({ caseId: z.uuid() }));
