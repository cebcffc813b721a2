import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { knowsPopulation } from "#app/domains/petitions/queries/knows-population.server.ts";
import { schemeOf, type PresetKey } from "#app/domains/petitions/rules.presets.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotApplied = "not-administrator" | "population-unknown";

/** The council takes over the scheme of another one, all but what can only be its own. */
export async function applyPreset(
  context: Context,
  preset: PresetKey,
): Promise<Outcome<Scheme, WhyNotApplied>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return storeScheme<WhyNotApplied>(context, async ({ otherTiers, toldOfThresholds }, db) => {
    const scheme = { ...schemeOf(preset), otherTiers, toldOfThresholds };
    const hasShare = scheme.thresholds.some((one) => one.percentOfPopulation !== undefined);
    if (hasShare && !(await knowsPopulation(within(context, db)))) {
      return refused("population-unknown");
    }
    return done(scheme);
  });
}
