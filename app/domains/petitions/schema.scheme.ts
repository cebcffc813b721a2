import { z } from "zod";
import type { Role } from "#app/platform/context.ts";

/** How somebody may belong to the place; `none` only where a scheme lets everybody sign. */
export const connectionKinds = ["lives", "works", "studies", "none"] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** What a council owes a petition that reaches a threshold. */
export const consequences = ["response", "hearing", "debate"] as const;
export type Consequence = (typeof consequences)[number];

/** What statutes leave to another way (SI 2010/898, reg. 4, for England). */
export const exclusions = ["planning", "licensing", "appeals"] as const;
export type Exclusion = (typeof exclusions)[number];

/** Roles whose holders can be told that a petition reached a threshold. */
export const toldRoles = [
  "responder",
  "approver",
  "moderator",
  "policy-lead",
  "administrator",
] as const satisfies readonly Role[];

const workingDays = z.int().min(1).max(120);
const text = z.string().trim().min(1).max(200);

/** A number of signatures, or a share of the population, at which the council owes something. */
export const ThresholdSchema = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
    name: text,
    nameCy: text,
    signatures: z.int().min(1).max(10_000_000).optional(),
    percentOfPopulation: z.number().positive().max(100).optional(),
    /** Whether all signatures count, or only those of people who belong to the place. */
    scope: z.enum(["all", "local"]).default("all"),
    consequence: z.enum(consequences),
  })
  .refine(
    ({ signatures, percentOfPopulation }) =>
      (signatures === undefined) !== (percentOfPopulation === undefined),
    "either a number of signatures or a share of the population",
  );

/** A council's rules for petitions; a council that decides nothing has these defaults. */
export const SchemeSchema = z.object({
  /** Who may start and sign. */
  whoMaySign: z.array(z.enum(connectionKinds)).min(1).default(["lives", "works", "studies"]),
  /** Whose signatures are local, for thresholds that count only those. */
  localConnections: z
    .array(z.enum(connectionKinds).exclude(["none"]))
    .min(1)
    .default(["lives", "works", "studies"]),
  allowsUnder18: z.boolean().default(true),
  sponsors: z
    .object({ min: z.int().min(0).max(50), max: z.int().min(1).max(100) })
    .refine(({ min, max }) => min <= max, "the most must not be fewer than the least")
    .default({ min: 2, max: 20 }),
  collectsForMonths: z.int().min(1).max(24).default(6),
  thresholds: z
    .array(ThresholdSchema)
    .max(8)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "each key once")
    .default([
      {
        key: "response",
        name: "A written response",
        nameCy: "Ymateb ysgrifenedig",
        signatures: 50,
        scope: "all",
        consequence: "response",
      },
      {
        key: "debate",
        name: "A debate at full council",
        nameCy: "Dadl yn y cyngor llawn",
        signatures: 1_500,
        scope: "local",
        consequence: "debate",
      },
    ]),
  /** The roles of the staff who hear of a threshold, by the scheme of the day on which it is reached. */
  toldOfThresholds: z.array(z.enum(toldRoles)).min(1).default(["policy-lead", "administrator"]),
  moderateWithinWorkingDays: workingDays.default(5),
  /** So many waiting petitions bring the notice that checking takes longer. */
  backlogOf: z.int().min(1).max(10_000).default(100),
  resubmitWithinWorkingDays: workingDays.default(10),
  acknowledgeWithinWorkingDays: workingDays.default(5),
  respondWithinWorkingDays: workingDays.default(20),
  reviewWithinWorkingDays: workingDays.default(15),
  anonymiseAfterMonths: z.int().min(1).max(120).default(6),
  exclusions: z.array(z.enum(exclusions)).default(["planning", "licensing", "appeals"]),
  /** Matters that another council of this service decides, such as roads. */
  otherTiers: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
        matter: text,
        matterCy: text,
        councilSlug: z.string().min(1).max(63),
      }),
    )
    .max(20)
    .default([]),
});

export type Scheme = z.infer<typeof SchemeSchema>;
export type SchemeInput = z.input<typeof SchemeSchema>;
export type SchemeThreshold = z.infer<typeof ThresholdSchema>;
