import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { otherTier } from "#app/domains/petitions/rules.starting.ts";
import { exclusions, type Exclusion, type Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context, CouncilCard } from "#app/platform/context.ts";

/** Another council of this service, as a page names it, and what it decides. */
export interface ShownTier {
  key: string;
  matter: string;
  council: string;
  origin: string;
}

/** What of a draft would move. */
export interface MovingDraft {
  title: string;
  background: string;
  details: string;
  name: string;
  email: string;
}

export type OtherWay =
  | { kind: "connection"; who: Scheme["whoMaySign"] }
  | { kind: "age" }
  | { kind: Exclusion }
  | { kind: "tier"; tier: ShownTier; draft: MovingDraft | null };

/** Why a petition here is not the way, and which one is; null for a reason that is none of ours. */
export async function showOtherWay(
  context: Context,
  because: string,
  secret: string,
): Promise<OtherWay | null> {
  const scheme = await showScheme(context);
  if (because === "connection") return { kind: because, who: scheme.whoMaySign };
  if (because === "age") return { kind: because };
  const exclusion = exclusions.find((one) => one === because);
  if (exclusion) return { kind: exclusion };

  const tier = await tierBehind(context, because);
  return tier && { kind: "tier", tier: tier.shown, draft: await movingDraft(context, secret) };
}

/** The other council of this service that decides a matter; null where none does. */
export async function tierBehind(
  context: Context,
  key: string,
): Promise<{ shown: ShownTier; council: CouncilCard } | null> {
  const tier = otherTier(await showScheme(context), key);
  const council = tier && (await councilCalled(tier.councilSlug));
  if (!council || council.id === context.council.id) return null;
  const isWelsh = context.locale === "cy";
  const shown = {
    key,
    matter: isWelsh ? tier.matterCy : tier.matter,
    council: isWelsh ? council.nameCy : council.name,
    origin: council.origin,
  };
  return { shown, council };
}

/** One council of this service, by its short name. */
export async function councilCalled(slug: string): Promise<CouncilCard | undefined> {
  return (await listCouncils()).find((council) => council.slug === slug);
}

async function movingDraft(context: Context, secret: string): Promise<MovingDraft | null> {
  const draft = await findDraft(context, secret);
  if (!draft || draft.isUsed || draft.content.title === undefined) return null;
  const { title, background = "", details = "", name = "", email = "" } = draft.content;
  return { title, background, details, name, email };
}
