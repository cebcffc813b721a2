import type { Db } from "#app/platform/db/db.ts";

/**
 * Of a signature that its owner takes back nothing is kept but where and when it was given; the answer
 * is whether it was there until now. Of one that the council removed the keyed hash stays, so that it
 * does not come again. The inner part of withdrawing, under the lock of the count.
 */
export async function forgetSigner(db: Db, signatureId: string): Promise<boolean> {
  const forgotten = await db.$executeRaw`
    UPDATE signatures SET state = 'withdrawn', withdrawn_at = now(), hold_rule = NULL,
      name = '', name_key = '', email = '', email_domain = '', postcode = '',
      email_key = CASE WHEN state = 'removed' THEN email_key END,
      address = NULL, network = '', wants_news = false
    WHERE id = ${signatureId}::uuid AND state <> 'withdrawn'`;
  if (forgotten === 0) return false;
  await db.$executeRaw`
    DELETE FROM signature_holds WHERE signature_id = ${signatureId}::uuid`;
  return true;
}
