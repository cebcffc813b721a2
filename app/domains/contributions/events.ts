import { z } from "zod";
import { VisibilitySchema } from "#app/domains/contributions/schema.ts";
import { event } from "#app/platform/outbox/event.ts";

/** Somebody wrote something for the public. */
export const contributionWritten = event(
  "contribution.written",
  z.object({ contributionId: z.uuid() }),
);

/** The author chose new words. */
export const contributionRevised = event(
  "contribution.revised",
  z.object({ contributionId: z.uuid(), revision: z.int() }),
);

/** A contribution was held back, hidden or let through. */
export const contributionVisibilityChanged = event(
  "contribution.visibility-changed",
  z.object({ contributionId: z.uuid(), visibility: VisibilitySchema }),
);
