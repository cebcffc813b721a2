import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { keyFor } from "#app/domains/petitions/rules.scheme.ts";
import type { TierForm } from "#app/domains/petitions/schema.scheme-form.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNoTier = "not-administrator" | "council-unknown" | "tiers-many";

/** The most matters that a scheme sends elsewhere. */
const most = 20;

/** The council says which other council of the service decides a matter, so that petitions find it. */
export async function addTier(
  context: Context,
  tier: TierForm,
): Promise<Outcome<Scheme, WhyNoTier>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  const others = (await listCouncils()).filter(({ id }) => id !== context.council.id);
  if (!others.some(({ slug }) => slug === tier.councilSlug)) return refused("council-unknown");

  return storeScheme<WhyNoTier>(context, (scheme) => {
    const { otherTiers } = scheme;
    if (otherTiers.length >= most) return refused("tiers-many");
    const key = keyFor(tier.matter, otherTiers.map((one) => one.key)); // prettier-ignore
    return done({ ...scheme, otherTiers: [...otherTiers, { key, ...tier }] });
  });
}
