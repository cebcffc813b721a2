import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { findForRemoval } from "#app/domains/petitions/commands/find-for-removal.sql.server.ts";
import { mayRemoveSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { conditionsOnPeople, conditionsOnPlaces } from "#app/domains/petitions/rules.retention.ts";
import {
  conditionOf,
  type RemovalForm,
  type SignatureCondition,
} from "#app/domains/petitions/schema.removals.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export type WhyNotPrepared =
  "not-remover" | "removal-petition-unknown" | "removal-condition-missing";

/**
 * An administrator says which signatures of a petition are to be removed and learns how many that
 * are; nothing is removed yet. What is removed later are these and no others.
 */
export async function prepareRemoval(
  context: Context,
  petition: number,
  form: RemovalForm,
): Promise<Outcome<{ number: number; found: number }, WhyNotPrepared>> {
  if (!mayRemoveSignatures(context.actor)) return refused("not-remover");
  const vault = await vaultOf(context);
  const condition = conditionOf(form, {
    keyFor: (email) => vault.keyFor(canonicalEmail(email)),
    timeZone: context.council.timeZone,
  });
  if (Object.keys(condition).length === 0) return refused("removal-condition-missing");

  const { reason, note } = form;
  return context.write(async (db) => {
    const about = await db.petition.findFirst({
      where: { number: petition },
      select: { id: true, tracesErasedAt: true, anonymisedAt: true },
    });
    if (!about) return refused("removal-petition-unknown");

    const removal = { id: newId(), petitionId: about.id, number: await nextNumber(db, "removal") };
    const createdById = "personId" in context.actor ? context.actor.personId : null;
    await db.signatureRemoval.create({
      data: { ...removal, condition: keptOf(condition, about), reason, note, createdById },
      select: { id: true },
    });
    const found = await findForRemoval(db, removal, condition);
    await db.signatureRemoval.updateMany({ where: { id: removal.id }, data: { found } });
    await record(within(context, db), {
      action: "petitions.prepare-removal",
      subjectKind: "petition",
      subjectId: about.id,
      why: reason,
      after: { removal: removal.number, fields: Object.keys(condition), found },
    });
    return done({ number: removal.number, found });
  });
}

/** What tells of people is not kept beyond their own time. */
function keptOf(
  condition: SignatureCondition,
  petition: { tracesErasedAt: Date | null; anonymisedAt: Date | null },
): SignatureCondition {
  const gone: readonly string[] = petition.anonymisedAt
    ? conditionsOnPeople
    : petition.tracesErasedAt
      ? conditionsOnPlaces
      : [];
  return Object.fromEntries(Object.entries(condition).filter(([field]) => !gone.includes(field)));
}
