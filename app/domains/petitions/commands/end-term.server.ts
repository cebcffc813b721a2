import { lockTerms } from "#app/domains/petitions/queries/lock-terms.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { overlap } from "#app/domains/petitions/rules.terms.ts";
import type { TermEndForm } from "#app/domains/petitions/schema.terms.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyTermNotEnded =
  "not-administrator" | "term-unknown" | "term-ends-early" | "term-overlaps";

/** An administrator says which is the last day of a term, or that it is another one. */
export async function endTerm(
  context: Context,
  slug: string,
  { endsOn }: TermEndForm,
): Promise<Outcome<null, WhyTermNotEnded>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return context.write(async (db) => {
    const terms = await lockTerms(db);
    const term = terms.find((one) => one.slug === slug);
    if (!term) return refused("term-unknown");
    if (endsOn < term.startsOn) return refused("term-ends-early");

    const changed = { startsOn: term.startsOn, endsOn };
    const others = terms.filter((one) => one !== term);
    if (others.some((other) => overlap(changed, other))) return refused("term-overlaps");

    await db.petitionTerm.updateMany({ where: { slug }, data: { endsOn: new Date(endsOn) } });
    await record(within(context, db), {
      action: "petitions.end-term",
      subjectKind: "petition-term",
      subjectId: term.id,
      before: { endsOn: term.endsOn },
      after: { endsOn },
    });
    await bump(db, "petitions");
    return done(null);
  });
}
