import { z } from "zod";
import { entryTextLimit } from "#app/domains/petitions/rules.timeline.ts";
import { lengthOf } from "#app/domains/petitions/rules.ts";

/** A letter to those who signed that stands on no timeline. */
export const LetterForm = z.object({
  subject: z.string().trim().min(1, "missing-subject").max(150, "subject-long"),
  text: z
    .string()
    .trim()
    .min(1, "missing-text")
    .max(entryTextLimit * 20, "details-long")
    .refine((text) => lengthOf(text) <= entryTextLimit, "details-long"),
});
export type LetterForm = z.output<typeof LetterForm>;
