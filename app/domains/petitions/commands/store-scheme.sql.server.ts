import { schemeVersion } from "#app/domains/petitions/queries/scheme-version.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { whatDiffers } from "#app/domains/petitions/rules.scheme.ts";
import { SchemeSchema, type Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { done, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * The council's scheme becomes what a change makes of it, one change at a time; petitions that are
 * published keep theirs. The inner part of every command that changes the scheme, which says who may.
 */
export async function storeScheme<Reason extends string>(
  context: Context,
  change: (
    scheme: Scheme,
    db: Db,
    version: number,
  ) => Promise<Outcome<Scheme, Reason>> | Outcome<Scheme, Reason>,
): Promise<Outcome<Scheme, Reason>> {
  return context.write(async (db) => {
    await db.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtextextended('petition scheme ' || current_council(), 0))::text`;
    const before = await showScheme(within(context, db));
    const version = await schemeVersion(within(context, db));
    const changed = await change(before, db, version);
    if (!changed.ok) return changed;

    const after = SchemeSchema.parse(changed.value);
    const row = { scheme: whatDiffers(after), changedAt: context.now, version: version + 1 };
    const { count } = await db.petitionScheme.updateMany({ data: row });
    if (count === 0) await db.petitionScheme.createMany({ data: [row] });
    await record(within(context, db), {
      action: "petitions.change-scheme",
      subjectKind: "council",
      subjectId: context.council.id,
      before: whatDiffers(before),
      after: whatDiffers(after),
    });
    await bump(db, "petition-scheme", "petitions");
    return done(after);
  });
}
