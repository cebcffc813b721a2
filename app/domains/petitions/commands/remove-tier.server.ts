import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotTakenBack = "not-administrator" | "tier-unknown";

/** The council decides a matter itself again. */
export async function removeTier(
  context: Context,
  key: string,
): Promise<Outcome<Scheme, WhyNotTakenBack>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return storeScheme<WhyNotTakenBack>(context, (scheme) => {
    const otherTiers = scheme.otherTiers.filter((one) => one.key !== key);
    if (otherTiers.length === scheme.otherTiers.length) return refused("tier-unknown");
    return done({ ...scheme, otherTiers });
  });
}
