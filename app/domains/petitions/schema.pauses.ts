import { z } from "zod";

const reason = (missing: string) => z.string().trim().min(1, missing).max(500, "pause-reason-long");

/** Days on which petitions are to rest, and why, in both languages. */
export const PauseForm = z
  .object({
    startsOn: z.iso.date("pause-day-wrong"),
    endsOn: z.iso.date("pause-day-wrong"),
    reason: reason("pause-reason-missing"),
    reasonCy: reason("pause-reason-cy-missing"),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ["endsOn"],
    message: "pause-ends-early",
  });

export type PauseForm = z.output<typeof PauseForm>;

/** What a petition's timeline keeps of a pause: by how many days its deadline moved. */
export const PauseEntry = z.object({ days: z.int() });
