import { z } from "zod";
import { mostLines, largestScan } from "#app/domains/petitions/rules.paper.ts";

const whole = (least: number, problem: string) =>
  z.number(problem).int(problem).min(least, problem).max(mostLines, problem);
const note = z.string().trim().max(500, "paper-note-long");
const Counted = { lines: whole(1, "lines-wrong"), void: whole(0, "void-wrong") };
const isPossible = (count: { lines: number; void: number }) => count.void <= count.lines;
const tooManyVoid = { path: ["void"], message: "void-many" };

/** Sheets of paper that an officer has counted, with a scan of them. */
export const PaperForm = z
  .object({
    ...Counted,
    note,
    scan: z.file("scan-missing").max(largestScan, "scan-large"),
  })
  .refine(isPossible, tooManyVoid);

export type PaperForm = z.output<typeof PaperForm>;

/** What a second officer counted on the same sheets. */
export const PaperCheckForm = z.object({ ...Counted, note }).refine(isPossible, tooManyVoid);

export type PaperCheckForm = z.output<typeof PaperCheckForm>;

/** By how much the paper signatures of a petition are put right, and why. */
export const CorrectionForm = z.object({
  change: z
    .number("change-wrong")
    .int("change-wrong")
    .min(-mostLines, "change-wrong")
    .max(mostLines, "change-wrong")
    .refine((change) => change !== 0, "change-wrong"),
  reason: z.string().trim().min(1, "correction-reason-missing").max(500, "paper-note-long"),
});

export type CorrectionForm = z.output<typeof CorrectionForm>;

/** Whether a second officer finds a correction right. */
export const CorrectionCheckForm = z.object({
  verdict: z.enum(["right", "wrong"], "verdict-missing"),
  note,
});

export type CorrectionCheckForm = z.output<typeof CorrectionCheckForm>;

/** What a petition's timeline keeps of a batch that counts. */
export const PaperEntry = z.object({ count: z.int(), isCorrection: z.boolean() });
