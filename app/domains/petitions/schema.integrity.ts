import { z } from "zod";
import {
  domainPatternIn,
  holdRules,
  ruleEffects,
  ruleKinds,
  type RuleKind,
} from "#app/domains/petitions/rules.integrity.ts";
import { networkIn, sayNetwork } from "#app/domains/petitions/rules.networks.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import { mailboxOf } from "#app/platform/mail/mailbox.ts";

export const ReasonSchema = z.string().trim().min(1, "reason-missing").max(500, "reason-long");

/** How many lines one form takes; longer lists come by the command line. */
const longestList = 1_000;

/** Entries for a council's lists, one a line, as somebody typed them. */
export const NewRulesForm = z
  .object({
    kind: z.enum(ruleKinds, "rule-kind-missing"),
    effect: z.enum(ruleEffects, "rule-effect-missing"),
    values: z
      .string()
      .transform(linesOf)
      .pipe(z.array(z.string()).min(1, "rule-values-missing").max(longestList, "rule-values-many")),
    reason: ReasonSchema,
  })
  .refine(({ kind, values }) => values.every((value) => ruleValueIn(kind, value)), {
    path: ["values"],
    message: "rule-values-odd",
  })
  .refine(({ kind, effect }) => kind !== "country" || effect === "block", {
    path: ["effect"],
    message: "rule-country-allowed",
  });

export type NewRules = z.output<typeof NewRulesForm>;

/** An entry in its one spelling; null where it is none of its kind. */
export function ruleValueIn(kind: RuleKind, text: string): string | null {
  if (kind === "network") return networkSpelling(text);
  if (kind === "domain") return domainPatternIn(text);
  if (kind === "email") return mailboxOf(text);
  return /^[a-z]{2}$/i.test(text.trim()) ? text.trim().toUpperCase() : null;
}

function networkSpelling(text: string): string | null {
  const network = networkIn(text);
  return network && network.bits > 0 ? sayNetwork(network) : null;
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}

/** Why a rule ends, or a held signature stays held. */
export const IntegrityReasonForm = z.object({ reason: ReasonSchema });

export const HoldRuleSchema = z.enum(holdRules);

/** What a rule saw when it held a signature: an entry of a list, or how many within how many seconds. */
export const SeenSchema = z.object({
  ruleId: z.uuid().optional(),
  count: z.int().optional(),
  within: z.int().optional(),
});

/** The parts of the queue of held signatures. */
export const holdFilters = ["waiting", "kept", "released"] as const;
export type HoldFilter = (typeof holdFilters)[number];

const PlaceInList = z.uuid().optional().catch(undefined);

/** Which held signatures are asked for; what cannot be understood narrows nothing down. */
export const HoldsQuery = z.object({
  show: z.enum(holdFilters).catch("waiting"),
  petition: z
    .string()
    .transform((text) => publicNumber(text) ?? undefined)
    .optional()
    .catch(undefined),
  after: PlaceInList,
});

export type HoldsQuery = z.output<typeof HoldsQuery>;

/** What is decided about held signatures of a page. */
export const HoldsForm = z
  .object({
    signatures: z.array(z.uuid("hold-missing")).min(1, "hold-missing").max(100, "hold-missing"),
    outcome: z.enum(["release", "keep"], "hold-outcome-missing"),
    reason: z.string().trim().max(500, "reason-long").default(""),
    listed: z.string().max(10_000, "hold-missing"),
    seal: z.string().max(100, "hold-missing"),
  })
  .refine(({ outcome, reason }) => outcome === "release" || reason, {
    path: ["reason"],
    message: "reason-missing",
  });

export type HoldsForm = z.output<typeof HoldsForm>;

export const RuleKindSchema = z.enum(ruleKinds);
export const RuleEffectSchema = z.enum(ruleEffects);

/** Which part of the lists is asked for; what cannot be understood narrows nothing down. */
export const RulesQuery = z.object({
  kind: RuleKindSchema.optional().catch(undefined),
  q: z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim().toLowerCase().slice(0, 253))
    .catch(""),
  after: PlaceInList,
});

export type RulesQuery = z.output<typeof RulesQuery>;
