import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import type { Db } from "#app/platform/db/db.ts";

export interface KnownTerm extends TermDays {
  id: string;
  slug: string;
}

/** The terms of the council, which nobody else changes until this transaction is over. */
export async function lockTerms(db: Db): Promise<KnownTerm[]> {
  await db.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('petition terms ' || current_council(), 0))::text`;
  const terms = await db.petitionTerm.findMany({
    select: { id: true, slug: true, startsOn: true, endsOn: true },
  });
  return terms.map(({ startsOn, endsOn, ...term }) => {
    return { ...term, startsOn: dayOf(startsOn), endsOn: endsOn && dayOf(endsOn) };
  });
}
