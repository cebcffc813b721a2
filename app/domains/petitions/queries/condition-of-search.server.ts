import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { wantedIn } from "#app/domains/petitions/rules.signature-search.ts";
import { nameKeyOf } from "#app/domains/petitions/rules.signing.ts";
import type { SignatureCondition } from "#app/domains/petitions/schema.removals.ts";
import type { SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** What a search is understood to be by, and which signatures it means; none where it is not allowed. */
export interface Understood {
  by:
    "everything" | "id" | "network" | "domain" | "email" | "postcode" | "sector" | "ward" | "name";
  condition: SignatureCondition | null;
}

/**
 * What was typed into the box for signatures, as a condition. By addresses of the internet only those
 * search who may see them. Reads no signature; whoever uses the condition notes the reading.
 */
export async function conditionOfSearch(
  context: Context,
  { q, show, as, from, until }: SignatureQuery,
): Promise<Understood> {
  const narrowed = { ...shown(show), ...(from && { from }), ...(until && { until }) };
  const wanted = wantedIn(q);
  switch (wanted.by) {
    case "everything":
      return { by: wanted.by, condition: narrowed };
    case "network": {
      const condition = { ...narrowed, network: wanted.value };
      return { by: wanted.by, condition: maySeeNetworks(context.actor) ? condition : null };
    }
    case "email": {
      const emailKey = (await vaultOf(context)).keyFor(canonicalEmail(wanted.value));
      return { by: wanted.by, condition: { ...narrowed, emailKey } };
    }
    case "words": {
      const ward = as === "name" ? undefined : await wardCalled(context, wanted.value);
      if (ward) return { by: "ward", condition: { ...narrowed, ward } };
      const name = nameKeyOf(wanted.value);
      return { by: "name", condition: name ? { ...narrowed, name: `%${name}%` } : null };
    }
    default:
      return { by: wanted.by, condition: { ...narrowed, [wanted.by]: wanted.value } };
  }
}

function shown(show: SignatureQuery["show"]): SignatureCondition {
  if (show === "all") return {};
  return show === "held" ? { held: true } : { state: show };
}

/** In either language, however it is written. */
async function wardCalled(context: Context, words: string): Promise<string | undefined> {
  const asked = nameKeyOf(words);
  for (const locale of ["en", "cy"] as const) {
    const areas = await listAreas({ ...context, locale });
    const found = areas.find(({ name }) => nameKeyOf(name) === asked);
    if (found) return found.id;
  }
  return undefined;
}
