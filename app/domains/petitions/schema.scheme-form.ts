import { z } from "zod";
import {
  connectionKinds,
  consequences,
  exclusions,
  toldRoles,
  type Scheme,
} from "#app/domains/petitions/schema.scheme.ts";
import { presetKeys } from "#app/domains/petitions/rules.presets.ts";
import type { FormValues } from "#app/platform/forms/form-state.ts";

/** A whole number between two others; anything else is the problem of that name. */
function between(least: number, most: number, problem: string) {
  return z.number(problem).int(problem).min(least, problem).max(most, problem);
}

const days = between(1, 120, "days-wrong");
const months = (most: number) => between(1, most, "months-wrong");
const name = (missing: string) => z.string().trim().min(1, missing).max(200, "name-long");

/** Everything of a scheme that is a number or a choice; its lists have pages of their own. */
export const SchemeForm = z
  .object({
    /** Which change of the scheme the form shows; one that says nothing shows none. */
    version: z.number().int().catch(-1),
    whoMaySign: z.array(z.enum(connectionKinds, "who-wrong"), "who-wrong").min(1, "who-missing"),
    localConnections: z
      .array(z.enum(connectionKinds, "who-wrong").exclude(["none"], "who-wrong"), "who-wrong")
      .min(1, "local-missing"),
    allowsUnder18: z.boolean().default(false),
    sponsorsMin: between(0, 50, "fewest-wrong"),
    sponsorsMax: between(1, 100, "sponsors-wrong"),
    collectsForMonths: months(24),
    moderateWithinWorkingDays: days,
    backlogOf: between(1, 10_000, "backlog-wrong"),
    resubmitWithinWorkingDays: days,
    acknowledgeWithinWorkingDays: days,
    respondWithinWorkingDays: days,
    reviewWithinWorkingDays: days,
    anonymiseAfterMonths: months(120),
    toldOfThresholds: z
      .array(z.enum(toldRoles, "told-wrong"), "told-missing")
      .min(1, "told-missing"),
    exclusions: z.array(z.enum(exclusions, "exclusion-wrong"), "exclusion-wrong").default([]),
  })
  .refine(({ sponsorsMin, sponsorsMax }) => sponsorsMin <= sponsorsMax, {
    path: ["sponsorsMax"],
    message: "sponsors-turned",
  })
  .refine(
    ({ whoMaySign, localConnections }) => localConnections.every((one) => whoMaySign.includes(one)),
    {
      path: ["localConnections"],
      message: "local-cannot-sign",
    },
  );

export type SchemeForm = z.output<typeof SchemeForm>;

/** The scheme with what was filled in. */
export function filledIn(scheme: Scheme, form: SchemeForm): Scheme {
  const { sponsorsMin: min, sponsorsMax: max, version: _, ...rest } = form;
  return { ...scheme, ...rest, sponsors: { min, max } };
}

/** How many signatures a threshold asks for, what follows, and what it is called. */
export const ThresholdForm = z
  .object({
    name: name("threshold-name-missing"),
    nameCy: name("threshold-name-cy-missing"),
    measure: z.enum(["signatures", "percent"], "measure-missing"),
    amount: z.number("amount-wrong").positive("amount-wrong").max(10_000_000, "amount-wrong"),
    scope: z.enum(["all", "local"], "scope-missing"),
    consequence: z.enum(consequences, "consequence-missing"),
  })
  .superRefine(({ measure, amount }, problems) => {
    const say = (message: string) =>
      problems.addIssue({ code: "custom", path: ["amount"], message });
    if (measure === "signatures" && !Number.isInteger(amount)) say("amount-wrong");
    if (measure === "percent" && amount > 100) say("percent-wrong");
  });

export type ThresholdForm = z.output<typeof ThresholdForm>;

/** A matter that another council of this service decides. */
export const TierForm = z.object({
  matter: name("matter-missing"),
  matterCy: name("matter-cy-missing"),
  councilSlug: z
    .string("tier-council-missing")
    .min(1, "tier-council-missing")
    .max(63, "refused-council-unknown"),
});

export type TierForm = z.output<typeof TierForm>;

/** Which of the real schemes a council takes over. */
export const PresetForm = z.object({ preset: z.enum(presetKeys, "preset-missing") });

/** What was filled into the form of the rules, to be shown again. */
export function typedInto({ allowsUnder18, ...form }: SchemeForm): FormValues {
  const lists = ["whoMaySign", "localConnections", "toldOfThresholds", "exclusions"] as const;
  const texts = Object.entries(form).map(([name, value]) => [name, `${value}`]);
  return {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(lists.map((name) => [name, [...form[name]]])),
    allowsUnder18: allowsUnder18 ? "on" : [],
  };
}

/** What was filled into the form of a threshold, to be shown again. */
export function typedThreshold(form: ThresholdForm): FormValues {
  return { ...form, amount: `${form.amount}` };
}
