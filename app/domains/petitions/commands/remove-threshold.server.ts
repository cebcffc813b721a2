import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotRemoved = "not-administrator" | "threshold-unknown";

/** The council takes a threshold out of its scheme; petitions that are published keep it. */
export async function removeThreshold(
  context: Context,
  key: string,
): Promise<Outcome<Scheme, WhyNotRemoved>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return storeScheme<WhyNotRemoved>(context, (scheme) => {
    const thresholds = scheme.thresholds.filter((one) => one.key !== key);
    if (thresholds.length === scheme.thresholds.length) return refused("threshold-unknown");
    return done({ ...scheme, thresholds });
  });
}
