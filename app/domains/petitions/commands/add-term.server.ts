import { lockTerms } from "#app/domains/petitions/queries/lock-terms.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { overlap, termSlug } from "#app/domains/petitions/rules.terms.ts";
import type { TermForm } from "#app/domains/petitions/schema.terms.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNoTerm = "not-administrator" | "term-overlaps";

/** An administrator says for which days a council sat or sits, so that its petitions are found together. */
export async function addTerm(
  context: Context,
  term: TermForm,
): Promise<Outcome<{ slug: string }, WhyNoTerm>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return context.write(async (db) => {
    const others = await lockTerms(db);
    if (others.some((other) => overlap(term, other))) return refused("term-overlaps");

    const id = newId();
    const slug = termSlug(term.name, others.map((other) => other.slug)); // prettier-ignore
    const { name, nameCy, startsOn, endsOn } = term;
    await db.petitionTerm.create({
      data: {
        id,
        slug,
        name,
        nameCy,
        createdAt: context.now,
        startsOn: new Date(startsOn),
        endsOn: endsOn && new Date(endsOn),
      },
      select: { id: true },
    });
    await record(within(context, db), {
      action: "petitions.add-term",
      subjectKind: "petition-term",
      subjectId: id,
      after: { slug, ...term },
    });
    await bump(db, "petitions");
    return done({ slug });
  });
}
