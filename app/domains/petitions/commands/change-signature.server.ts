import { countIn } from "#app/domains/petitions/commands/count-in.sql.server.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** One signature on the page of one petition, and why something is done about it. */
export interface SignatureAct {
  /** The petition's number. */
  number: number;
  id: string;
  reason: string;
}

/** A signature as it stands, under the lock of its petition's count. */
export interface Standing {
  id: string;
  petitionId: string;
  kind: string;
  state: string;
  createdAt: Date;
  petition: { state: string; closesAt: Date | null; closedAt: Date | null };
}

/**
 * Staff do one thing about one signature: it is changed and counted as it then counts, and it is on
 * record why. The inner part of the commands that do so, which say who may.
 */
export async function changeSignature<Reason extends string>(
  context: Context,
  { number, id, reason }: SignatureAct,
  { action, change }: { action: string; change(db: Db, found: Standing): Promise<Reason | null> },
): Promise<Outcome<null, Reason | "signature-unknown">> {
  return context.write(async (db) => {
    const where = { id, petition: { number } };
    const about = await db.signature.findFirst({ where, select: { petitionId: true } });
    if (!about) return refused("signature-unknown");
    const { petitionId } = about;
    await lockCount(db, petitionId);
    const found = await db.signature.findFirst({ where, select: selected });
    const whyNot = found ? await change(db, found) : ("signature-unknown" as const);
    if (whyNot) return refused(whyNot);

    const inside = within(context, db);
    const after = await db.signature.findFirst({ where: { id }, select: { state: true } });
    const isIn = after?.state === "confirmed";
    const counted = isIn
      ? await countIn(inside, petitionId, [id])
      : -(await countOut(inside, petitionId, [id]));
    await record(inside, {
      action,
      subjectKind: "signature",
      subjectId: id,
      why: reason,
      before: { state: found!.state },
      after: { petition: number, ...after, counted },
    });
    return done(null);
  });
}

const selected = {
  id: true,
  petitionId: true,
  kind: true,
  state: true,
  createdAt: true,
  petition: { select: { state: true, closesAt: true, closedAt: true } },
} as const;
