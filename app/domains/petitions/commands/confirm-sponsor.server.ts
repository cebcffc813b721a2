import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { confirmSupporter } from "#app/domains/petitions/commands/confirm-supporter.sql.server.ts";
import { queuePetition } from "#app/domains/petitions/commands/queue-petition.server.ts";
import { sponsorConfirmed } from "#app/domains/petitions/events.starting.ts";
import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { takesSponsors } from "#app/domains/petitions/rules.starting.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { isId } from "#app/platform/is-id.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

/**
 * A sponsor confirms by the link in their letter, once however often they press. Where the petition is
 * open by now they sign it like everybody else; where it has sponsors enough nothing happens.
 */
export async function confirmSponsor(
  context: Context,
  { id, token }: { id: string; token: string },
) {
  const isOurs = isId(id) && isSealed("petition-sponsor", id, token);
  if (!isOurs) return refused("sponsor-link-unknown");
  const fate = await context.write(async (db) => {
    const sponsor = await db.signature.findFirst({
      where: { id, kind: "sponsor" },
      select: { petitionId: true },
    });
    const petition = sponsor && (await lockStart(db, sponsor.petitionId));
    if (!petition) return refused("sponsor-link-unknown");
    if (petition.state === "open") return done({ number: petition.number, isOpen: true });
    return take(context, db, id, petition);
  });
  if (!fate.ok || !fate.value.isOpen) return fate;

  const signed = await confirmSignature(context, { id, token: seal("signature", id) });
  return signed.ok ? fate : refused("sponsors-enough");
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockStart>>>;

async function take(context: Context, db: Db, id: string, petition: Locked) {
  const { id: petitionId, number, state } = petition;
  const mine = await db.signature.findFirst({ where: { id }, select: { state: true } });
  if (mine?.state === "confirmed") return done({ number, isOpen: false });

  const scheme = await showScheme(within(context, db));
  if (!takesSponsors(state, petition.sponsors, scheme)) return refused("sponsors-enough");
  if (!(await confirmSupporter(db, { id }))) return refused("sponsor-link-unknown");

  const sponsors = petition.sponsors + 1;
  const payload = { petitionId, signatureId: id, sponsors };
  if (sponsors <= scheme.sponsors.min) await announce(db, sponsorConfirmed, payload, { once: id });
  await queuePetition(within(context, db), petitionId);
  return done({ number, isOpen: false });
}
