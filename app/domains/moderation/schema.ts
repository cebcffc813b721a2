import { z } from "zod";
import { caseFilters, houseRules, sentenceLimit } from "#app/domains/moderation/rules.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/** Why a check points at a text; each has a sentence of its own. */
export const signalReasons = [
  "many-links",
  "bare-address",
  "short-link",
  "said-before",
  "said-by-others",
  "phone-number",
  "e-mail-address",
  "home-address",
  "national-insurance",
  "bank-account",
] as const;

export type SignalReason = (typeof signalReasons)[number];

/** What one check found in a text: enough to see it again, too little to spread it. */
export const SignalSchema = z.object({
  check: z.enum(["links", "repeated-text", "personal-data"]),
  why: z.enum(signalReasons),
  /** A shortened excerpt, or how often, as a number in digits. */
  found: z.string().max(100),
});

export type Signal = z.infer<typeof SignalSchema>;

/** All that the checks found in one revision, as a case keeps it. */
export const SignalsSchema = z.array(SignalSchema);

/** What a case can be about. */
export const KindSchema = z.enum(["petition", "question", "comment", "answer"]);

/** What a moderator sends to take a case on: the state of it that they saw. */
export const ClaimSchema = z.object({ version: z.int().min(1) });

/** What a moderator decides, about which text and in which state of the case. */
export const DecisionSchema = z
  .object({
    version: z.int().min(1),
    revision: z.int().min(1),
    outcome: z.enum(["publish", "hide"], "outcome-missing"),
    rule: z.enum(houseRules).optional(),
    sentence: z.string().trim().max(sentenceLimit, "sentence-long").default(""),
  })
  .superRefine(({ outcome, rule, sentence }, problems) => {
    if (outcome !== "hide") return;
    if (!rule) problems.addIssue({ code: "custom", path: ["rule"], message: "rule-missing" });
    if (!sentence) {
      problems.addIssue({ code: "custom", path: ["sentence"], message: "sentence-missing" });
    }
  });

export type DecisionForm = z.infer<typeof DecisionSchema>;

/** Which part of the queue is asked for; anything unknown is what waits for somebody. */
export const QueueSchema = z.object({
  show: z.enum(caseFilters).catch("unclaimed"),
  after: z
    .string()
    .optional()
    .transform((after) => publicNumber(after) ?? undefined),
});
