import { takesSponsors } from "#app/domains/petitions/rules.starting.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";
import { isSealed } from "#app/platform/seal.server.ts";

/** What the link in a sponsor's letter leads to; null for a link that we did not make. Changes nothing. */
export async function showSponsor(context: Context, { id, token }: { id: string; token: string }) {
  if (!isId(id) || !isSealed("petition-sponsor", id, token)) return null;
  const scheme = await showScheme(context);
  return context.read(async (db) => {
    const sponsor = await db.signature.findFirst({
      where: { id, kind: "sponsor" },
      select: {
        state: true,
        petitionId: true,
        petition: { select: { number: true, state: true } },
      },
    });
    if (!sponsor) return null;
    const { petitionId, petition } = sponsor;
    const where = { petitionId, kind: "sponsor", state: "confirmed" };
    const confirmed = await db.signature.count({ where });
    const isOpen = petition.state === "open";
    return {
      number: petition.number,
      isConfirmed: sponsor.state === "confirmed",
      takes: isOpen || takesSponsors(petition.state, confirmed, scheme),
    };
  });
}
