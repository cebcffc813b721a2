import { z } from "zod";
import {
  hideableParts,
  noteLimit,
  queueParts,
  reasonLimit,
  wordsIn,
} from "#app/domains/petitions/rules.moderating.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

const version = z.int().min(1).max(1_000_000_000);

/** The second button of a form about a petition asks for letters. */
const step = { version, mail: z.literal("yes").optional() };

const reason = z.string().trim().min(1, "reason-missing").max(reasonLimit, "sentence-long");

/** What a moderator sends to take a petition on, to take it over or to give it back. */
export const ClaimForm = z.object({ version, over: z.literal("yes").optional() });

/** A decision that needs no more words. */
export const PublicationForm = z.object(step);

const codes = z
  .array(z.string().max(60))
  .min(1, "reasons-missing")
  .max(20)
  .transform((chosen) => [...new Set(chosen)]);
const sentence = z.string().trim().max(reasonLimit, "sentence-long");

/** Why a petition goes back to its creator. */
export const ReturnForm = z.object({ ...step, codes, sentence });

/** Why a petition is rejected, and what of it the public does not see. */
export const RejectionForm = z.object({
  ...step,
  codes,
  sentence,
  hiddenParts: z.array(z.enum(hideableParts)).default([]),
});

/** Why a petition is taken down, restored or removed. */
export const ReasonedForm = z.object({ ...step, reason });

/** What staff tell each other. */
export const NoteForm = z.object({
  text: z.string().trim().min(1, "note-missing").max(noteLimit, "note-long"),
});

/** What is corrected beside the words of a published petition. */
export const CorrectionForm = z.object({
  version,
  text: z.string().trim().min(1, "correction-missing").max(reasonLimit, "sentence-long"),
});

const words = z
  .string()
  .max(1_000, "tags-many")
  .transform(wordsIn)
  .refine((all) => all.length <= 12 && all.every((word) => word.length <= 40), "tags-many");

/** Tags, topics and the ward of a petition. */
export const LabelsForm = z.object({ version, tags: words, topics: words, areaId: z.string() });

const text = (missing: string) => z.string().trim().min(1, missing).max(300, "reason-text-long");

/** A reason for rejecting petitions, in both languages. */
export const ReasonForm = z.object({
  title: text("reason-title-missing"),
  titleCy: text("reason-title-missing"),
  sentence: text("reason-sentence-missing"),
  sentenceCy: text("reason-sentence-missing"),
  hides: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
});

export type ReasonForm = z.infer<typeof ReasonForm>;

/** Whether a reason is retired or brought back. */
export const RetirementForm = z.object({ retired: z.enum(["yes", "no"]) });

const publicNumberOrNone = z
  .string()
  .optional()
  .transform((number) => publicNumber(number?.trim()) ?? undefined);

/** Which part of the queue is asked for, or which petition; anything unknown is what is most urgent. */
export const QueueQuery = z.object({
  show: z.enum(queueParts).optional().catch(undefined),
  tag: z.string().max(40).optional().catch(undefined),
  after: publicNumberOrNone,
  number: publicNumberOrNone,
});
