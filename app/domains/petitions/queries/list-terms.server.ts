import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import type { Context } from "#app/platform/context.ts";

export interface ListedTerm extends TermDays {
  slug: string;
  /** In the reader's language. */
  name: string;
}

/** The terms of the council, the latest first. */
export async function listTerms(context: Context): Promise<ListedTerm[]> {
  const terms = await context.read((db) =>
    db.petitionTerm.findMany({
      select: { slug: true, name: true, nameCy: true, startsOn: true, endsOn: true },
      orderBy: { startsOn: "desc" },
    }),
  );
  return terms.map(({ slug, name, nameCy, startsOn, endsOn }) => ({
    slug,
    name: context.locale === "cy" ? nameCy : name,
    startsOn: dayOf(startsOn),
    endsOn: endsOn && dayOf(endsOn),
  }));
}
