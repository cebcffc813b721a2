import { sponsorAsked } from "#app/domains/petitions/events.starting.ts";
import { mayStart } from "#app/domains/petitions/policy.starting.ts";
import { judgeSignatures } from "#app/domains/petitions/queries/judge-signatures.sql.server.ts";
import {
  lockStart,
  type LockedStart,
} from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import { supporterRow } from "#app/domains/petitions/queries/supporter-row.server.ts";
import { takesSponsors } from "#app/domains/petitions/rules.starting.ts";
import { placeOf, type SponsorForm } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** So many letters at most ask a sponsor to confirm. */
const mostLetters = 5;

/**
 * Somebody to whom the organiser passed the link on supports a petition before it is published; it
 * counts once they confirm by e-mail. The answer is the same whether their address has signed before.
 */
export async function addSponsor(
  context: Context,
  { number, token, address }: { number: number; token: string; address: string },
  form: SponsorForm,
) {
  if (!mayStart(context.actor)) return refused("not-taking-part");
  const petition = await petitionBehind(context, number, { token, by: "sponsors" });
  if (!petition) return refused("sponsor-link-unknown");
  const scheme = await showScheme(context);
  if (!scheme.whoMaySign.includes(form.connection)) return refused("sponsor-connection");
  if (!scheme.allowsUnder18 && form.adult !== "yes") return refused("sponsor-not-adult");

  const row = await supporterRow(context, { ...form, ...placeOf(form), address });
  return context.write(async (db) => {
    const locked = await lockStart(db, petition.id);
    if (!locked || !takesSponsors(locked.state, locked.sponsors, scheme)) {
      return refused("sponsors-enough");
    }
    await store(db, locked, row);
    await askToConfirm(db, petition.id, row.emailKey);
    return done(null);
  });
}

/**
 * They will have signed once the petition is published, so the rules of signing judge them as they judge
 * whoever signs: one that is held is a sponsor like any, whose signature counts once it is released.
 */
async function store(
  db: Db,
  { id: petitionId }: LockedStart,
  row: Awaited<ReturnType<typeof supporterRow>>,
): Promise<void> {
  const network = row.address ? row.network : "";
  const [hold] = await judgeSignatures(db, [{ ...row, network, petitionId }]);
  const { count } = await db.signature.createMany({
    data: [{ ...row, petitionId, kind: "sponsor", holdRule: hold?.rule ?? null }],
    skipDuplicates: true,
  });
  if (!hold || count === 0) return;
  const { rule, seen } = hold;
  await db.signatureHold.create({
    data: { signatureId: row.id, petitionId, rule, seen },
    select: { rule: true },
  });
}

async function askToConfirm(db: Db, petitionId: string, emailKey: string) {
  const sponsor = await db.signature.findFirst({
    where: { petitionId, emailKey, seat: 1, kind: "sponsor", state: "pending" },
    select: { id: true, letters: true },
  });
  if (!sponsor || sponsor.letters >= mostLetters) return;
  const { id: signatureId, letters } = sponsor;
  await db.signature.updateMany({
    where: { id: signatureId },
    data: { letters: letters + 1, asked: letters + 1 },
  });
  const once = `${signatureId}:${letters}`;
  await announce(db, sponsorAsked, { signatureId, letter: letters }, { once });
}
