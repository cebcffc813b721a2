import type { Db } from "#app/platform/db/db.ts";
import type { Locale } from "#app/platform/context.ts";

/** What acts on a published petition need to know of it. */
export interface HeldPetition {
  id: string;
  number: number;
  title: string;
  locale: Locale;
  respondedAt: Date | null;
  scheme: unknown;
}

/**
 * A published petition, kept from changing until this transaction is over, so that two officers who
 * write on its timeline at one moment wait for each other; null where there is none.
 */
export async function holdPetition(
  db: Db,
  { number, id }: { number?: number; id?: string },
): Promise<HeldPetition | null> {
  const [petition] = await db.$queryRaw<HeldPetition[]>`
    SELECT p.id, p.number, c.title, c.locale, p.responded_at AS "respondedAt", p.scheme
    FROM petitions p JOIN contributions c ON c.id = p.contribution_id
    WHERE (p.number = ${number ?? null}::int OR p.id = ${id ?? null}::uuid)
      AND p.state IN ('open', 'closed')
    FOR NO KEY UPDATE OF p`;
  return petition ?? null;
}
