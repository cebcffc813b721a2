import { z } from "zod";
import { houseRules } from "#app/domains/moderation/rules.ts";

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

/** The number that stands in a case's address. */
export const CaseNumberSchema = z.coerce.number().int().min(1).max(2_147_483_647);

/** What a moderator sends to take a case on: the state of it that they saw. */
export const ClaimSchema = z.object({ version: z.coerce.number().int().min(1) });

const Sentence = z.string().trim().max(1_000, { error: "sentence-too-long" }).default("");
const Rule = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.enum(houseRules).optional(),
);

/** What a moderator decides, about which text and in which state of the case. */
export const DecisionSchema = z
  .object({
    version: z.coerce.number().int().min(1),
    revision: z.coerce.number().int().min(1),
    outcome: z.enum(["publish", "hide"], { error: "outcome-missing" }),
    rule: Rule,
    sentence: Sentence,
  })
  .superRefine((form, problems) => {
    if (form.outcome !== "hide") return;
    if (!form.rule) problems.addIssue({ code: "custom", path: ["rule"], message: "rule-missing" });
    if (!form.sentence) {
      problems.addIssue({ code: "custom", path: ["sentence"], message: "sentence-missing" });
    }
  });

export type DecisionForm = z.infer<typeof DecisionSchema>;

export const caseFilters = ["unclaimed", "mine", "open", "decided"] as const;
export type CaseFilter = (typeof caseFilters)[number];

/** Which part of the queue is asked for; anything unknown is what waits for somebody. */
export const QueueSchema = z.object({
  show: z.enum(caseFilters).catch("unclaimed"),
  after: CaseNumberSchema.optional().catch(undefined),
});
