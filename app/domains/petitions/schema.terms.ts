import { z } from "zod";

const day = z.iso
  .date("term-day-wrong")
  .refine((text) => text >= "1900-01-01" && text < "2200-01-01", "term-day-wrong");
const name = (missing: string) => z.string().trim().min(1, missing).max(100, "term-name-long");

/** A term of the council in both languages; the last day may not be known yet. */
export const TermForm = z
  .object({
    name: name("term-name-missing"),
    nameCy: name("term-name-cy-missing"),
    startsOn: day,
    endsOn: day.optional().transform((text) => text ?? null),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "term-ends-before",
  });

export type TermForm = z.output<typeof TermForm>;

/** The last day of a term. */
export const TermEndForm = z.object({ endsOn: day });
export type TermEndForm = z.output<typeof TermEndForm>;
