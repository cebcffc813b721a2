import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The matters that other councils of the service decide, and the councils there are to choose from. */
export async function listTiers(context: Context) {
  const isWelsh = context.locale === "cy";
  const others = (await listCouncils()).filter(({ id }) => id !== context.council.id);
  const names = new Map(
    others.map(({ slug, name, nameCy }) => [slug, isWelsh ? nameCy : name] as const),
  );
  const { otherTiers } = await showScheme(context);
  return {
    tiers: otherTiers.map(({ key, matter, matterCy, councilSlug }) => ({
      key,
      matter: isWelsh ? matterCy : matter,
      council: names.get(councilSlug) ?? councilSlug,
    })),
    councils: [...names].map(([slug, name]) => ({ slug, name })),
    mayChange: mayChangeScheme(context.actor),
  };
}
