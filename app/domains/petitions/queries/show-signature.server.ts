import { z } from "zod";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { noteSearch } from "#app/domains/petitions/commands/note-search.server.ts";
import {
  maySeeNetworks,
  mayReviewSignatures,
  maySeeSigners,
} from "#app/domains/petitions/policy.integrity.ts";
import { HoldRuleSchema } from "#app/domains/petitions/schema.integrity.ts";
import { SignatureStateSchema } from "#app/domains/petitions/schema.search.ts";
import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * One signature of a petition with all that is known of it; that it was read is on record. Null where
 * there is none, or not for this reader.
 */
export async function showSignature(context: Context, number: number, id: string) {
  if (!maySeeSigners(context.actor)) return null;
  const row = await context.read((db) =>
    db.signature.findFirst({ where: { id, petition: { number } }, select: selected }),
  );
  if (!row) return null;

  await noteReading(context, { kind: "signature", id });
  await noteSearch(context, row.petitionId, { by: "id", shown: 1, signature: id });
  const { email, area, hold, holdRule, removal, petition, state, address, network, ...signature } =
    row;
  const seesNetworks = maySeeNetworks(context.actor);
  return {
    ...signature,
    number,
    title: petition.contribution.title ?? "",
    email: email ? (await vaultOf(context)).open(email) : "",
    ward: (context.locale === "cy" ? area?.nameCy : area?.name) ?? null,
    state: SignatureStateSchema.parse(state),
    heldBy: holdRule ? HoldRuleSchema.parse(holdRule) : null,
    keptBecause: holdRule ? (hold?.reason ?? "") : "",
    removal: removal?.number ?? null,
    address: seesNetworks ? address : null,
    network: seesNetworks ? network : null,
    mayAct: mayReviewSignatures(context.actor),
  };
}

export type ShownSignature = NonNullable<Awaited<ReturnType<typeof showSignature>>>;

/** The signature whose id stands in the address of a page; where there is none there is no page. */
export async function signatureOrNotFound(
  context: Context,
  params: { number?: string; signature?: string },
): Promise<ShownSignature> {
  const number = publicNumber(params.number);
  const id = z.uuid().safeParse(params.signature);
  const found =
    number && id.success ? await showSignature(context, number, id.data.toLowerCase()) : null;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

const selected = {
  id: true,
  petitionId: true,
  kind: true,
  name: true,
  email: true,
  postcode: true,
  country: true,
  connection: true,
  state: true,
  holdRule: true,
  asked: true,
  letters: true,
  createdAt: true,
  confirmedAt: true,
  address: true,
  network: true,
  area: { select: { name: true, nameCy: true } },
  hold: { select: { reason: true } },
  removal: { select: { number: true } },
  petition: { select: { contribution: { select: { title: true } } } },
} as const;
