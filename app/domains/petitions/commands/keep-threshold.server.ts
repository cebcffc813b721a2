import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { knowsPopulation } from "#app/domains/petitions/queries/knows-population.server.ts";
import { keyFor } from "#app/domains/petitions/rules.scheme.ts";
import type { ThresholdForm } from "#app/domains/petitions/schema.scheme-form.ts";
import type { Scheme, SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotKept =
  "not-administrator" | "threshold-unknown" | "thresholds-many" | "population-unknown";

/** The most thresholds that a scheme has. */
const most = 8;

/** The council adds a threshold to its scheme, or changes the one of this key. */
export async function keepThreshold(
  context: Context,
  { form, key }: { form: ThresholdForm; key?: string },
): Promise<Outcome<Scheme, WhyNotKept>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");

  return storeScheme<WhyNotKept>(context, async (scheme, db) => {
    if (form.measure === "percent" && !(await knowsPopulation(within(context, db)))) {
      return refused("population-unknown");
    }
    const { thresholds } = scheme;
    if (key === undefined) {
      if (thresholds.length >= most) return refused("thresholds-many");
      const own = keyFor(form.name, thresholds.map((one) => one.key)); // prettier-ignore
      return done({ ...scheme, thresholds: [...thresholds, thresholdOf(form, own)] });
    }
    if (!thresholds.some((one) => one.key === key)) return refused("threshold-unknown");
    const changed = thresholds.map((one) => (one.key === key ? thresholdOf(form, key) : one));
    return done({ ...scheme, thresholds: changed });
  });
}

function thresholdOf(form: ThresholdForm, key: string): SchemeThreshold {
  const { name, nameCy, measure, amount, scope, consequence } = form;
  const needed = measure === "percent" ? { percentOfPopulation: amount } : { signatures: amount };
  return { key, name, nameCy, ...needed, scope, consequence };
}
