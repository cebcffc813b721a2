import { blotLetters } from "#app/domains/petitions/commands/blot-letters.sql.server.ts";
import { lettersAboutSigners } from "#app/domains/petitions/queries/letters-about.sql.server.ts";
import { forgetMarks } from "#app/domains/petitions/commands/forget-marks.sql.server.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * Of a signature that its owner takes back nothing is kept but where and when it was given, neither
 * here nor in the letters about it nor in the mark of how far letters have come; the answer is whether it was there until now. Of one that the
 * council removed the keyed hash stays, so that it does not come again. The inner part of withdrawing,
 * under the lock of the count.
 */
export async function forgetSigner(db: Db, signatureId: string): Promise<boolean> {
  const [signer] = await db.$queryRaw<{ petitionId: string }[]>`
    SELECT petition_id AS "petitionId" FROM signatures
    WHERE id = ${signatureId}::uuid AND state <> 'withdrawn' FOR UPDATE`;
  if (!signer) return false;

  await blotLetters(db, await lettersAboutSigners(db, signer.petitionId, [signatureId]));
  await forgetMarks(db, [signatureId]);
  await db.$executeRaw`
    UPDATE signatures SET state = 'withdrawn', withdrawn_at = now(), hold_rule = NULL,
      name = '', name_key = '', email = '', email_domain = '', postcode = '',
      email_key = CASE WHEN state = 'removed' THEN email_key END,
      address = NULL, network = '', wants_news = false
    WHERE id = ${signatureId}::uuid`;
  await db.$executeRaw`
    DELETE FROM signature_holds WHERE signature_id = ${signatureId}::uuid`;
  return true;
}
