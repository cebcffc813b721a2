import { z } from "zod";
import { lengthOf } from "#app/domains/petitions/rules.ts";

/** How far a review has come, as scrutiny sees it. */
export const reviewStates = ["requested", "accepted", "declined", "reported"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What scrutiny can do with a review in each state. */
export const nextStates: Record<ReviewState, readonly ReviewState[]> = {
  requested: ["accepted", "declined"],
  accepted: ["reported"],
  declined: [],
  reported: [],
};

/** Why the organiser thinks that the response does not do. */
export const ReviewForm = z.object({
  text: upTo(2_000, "review-missing", "review-long"),
});

/** What scrutiny decides about a review, in words for everybody. */
export const ReviewDecision = z.object({
  state: z.enum(["accepted", "declined", "reported"], "decision-missing"),
  decision: upTo(6_000, "words-missing", "words-long"),
});
export type ReviewDecision = z.output<typeof ReviewDecision>;

function upTo(limit: number, missing: string, long: string) {
  return z
    .string()
    .trim()
    .min(1, missing)
    .max(limit * 20, long)
    .refine((text) => lengthOf(text) <= limit, long);
}
