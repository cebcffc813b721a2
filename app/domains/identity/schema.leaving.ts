import { z } from "zod";

/** What the page sends on which somebody deletes their account. */
export const LeavingForm = z.object({
  /** Ticked by whoever means it. */
  sure: z.literal("yes", "leaving-unsure"),
});
