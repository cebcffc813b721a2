import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { listRoleHolders } from "#app/domains/identity/queries/list-role-holders.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { rebuildCounts } from "#app/domains/petitions/commands/rebuild-counts.sql.server.ts";
import { countRepairedEmail } from "#app/domains/petitions/emails/count-repaired.tsx";
import { listMiscounted } from "#app/domains/petitions/queries/list-miscounted.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { log } from "#app/platform/log.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/**
 * A count that is not what the signatures say is put right, written down and cried out, and the answer
 * is whether it had to be. The inner part of the nightly recount; whoever called it could only make a
 * count true.
 */
export async function recountPetition(context: Context, petitionId: string): Promise<boolean> {
  return context.write(async (db) => {
    const inside = within(context, db);
    await lockCount(db, petitionId);
    if ((await listMiscounted(inside, petitionId)).length === 0) return false;

    const before = await figuresOf(db, petitionId);
    await rebuildCounts(inside, petitionId);
    const after = await figuresOf(db, petitionId);
    await db.petition.updateMany({
      where: { id: petitionId },
      data: { recountedAt: context.now },
    });
    const change = { before: before.figures, after: after.figures };
    log().error({ council: context.council.slug, petitionId, ...change }, "a count was wrong");
    await record(inside, {
      action: "petitions.repair-count",
      subjectKind: "petition",
      subjectId: petitionId,
      ...change,
    });
    await cryOut(inside, petitionId, {
      number: after.number,
      before: before.figures.total,
      after: after.figures.total,
    });
    return true;
  });
}

async function figuresOf(db: Db, petitionId: string) {
  const where = { petitionId };
  const petition = await db.petition.findFirstOrThrow({ where: { id: petitionId } });
  const places = await db.petitionCount.aggregate({ where, _sum: { count: true } });
  const days = await db.petitionDay.aggregate({ where, _sum: { added: true, removed: true } });
  return {
    number: petition.number,
    figures: {
      total: petition.signatureCount,
      local: petition.localCount,
      imported: petition.importedCount,
      byPlace: places._sum.count ?? 0,
      byDay: (days._sum.added ?? 0) - (days._sum.removed ?? 0),
    },
  };
}

async function cryOut(
  inside: Context,
  petitionId: string,
  figures: { number: number; before: number; after: number },
): Promise<void> {
  for (const personId of await listRoleHolders(inside, ["operator", "administrator"])) {
    const person = await findPerson(inside, personId);
    if (!person?.email) continue;
    const { locale, email: to } = person;
    const mail = countRepairedEmail({ council: inside.council, locale, ...figures });
    const key = `petitions.recount:${petitionId}:${inside.now.toISOString()}:${personId}`;
    await queueEmail(inside, { key, to, locale, ...mail });
  }
}
