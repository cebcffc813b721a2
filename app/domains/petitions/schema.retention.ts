import { z } from "zod";

/** Why the names under a petition are kept longer than usual. */
export const KeptBecauseForm = z.object({
  reason: z.string().trim().min(1, "kept-missing").max(500, "kept-long"),
});
