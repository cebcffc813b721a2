import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** Somebody sent a response. */
export const consultationResponded = event(
  "consultation.responded",
  z.object({ responseId: z.uuid() }),
);
