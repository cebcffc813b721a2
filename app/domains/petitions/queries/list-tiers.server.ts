import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { nameCouncils } from "#app/domains/petitions/queries/name-councils.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The matters that other councils of the service decide, and the councils there are to choose from. */
export async function listTiers(context: Context) {
  const isWelsh = context.locale === "cy";
  const names = await nameCouncils(context);
  const { otherTiers } = await showScheme(context);
  return {
    tiers: otherTiers.map(({ key, matter, matterCy, councilSlug }) => ({
      key,
      matter: isWelsh ? matterCy : matter,
      council: names[councilSlug] ?? councilSlug,
    })),
    councils: Object.entries(names).map(([slug, name]) => ({ slug, name })),
    mayChange: mayChangeScheme(context.actor),
  };
}
