import { z } from "zod";

const message = (missing: string) => z.string().trim().min(1, missing).max(500, "message-long");

/** On which day all petitions end, and what people are told about it, in both languages. */
export const ElectionForm = z.object({
  day: z.iso.date("election-day-wrong"),
  message: message("message-missing"),
  messageCy: message("message-cy-missing"),
});

export type ElectionForm = z.output<typeof ElectionForm>;
