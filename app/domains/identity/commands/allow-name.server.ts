import { personRenamed } from "#app/domains/identity/events.ts";
import { mayAllowNames } from "#app/domains/identity/policy.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Somebody of the council has looked at a name that resembles another, and it may stay: that name
 * only, not one that has taken its place since.
 */
export async function allowName(
  context: Context,
  { personId, name }: { personId: string; name: string },
): Promise<Outcome<null, "not-name-keeper" | "name-not-flagged">> {
  if (!mayAllowNames(context.actor)) return refused("not-name-keeper");

  return context.write(async (db) => {
    const where = { id: personId, name, nameFlag: { not: null } };
    const before = await db.person.findFirst({ where, select: { nameFlag: true } });
    const { count } = await db.person.updateMany({ where, data: { nameFlag: null } });
    if (!before || count === 0) return refused("name-not-flagged");
    await record(within(context, db), {
      action: "identity.allow-name",
      subjectKind: "person",
      subjectId: personId,
      before,
    });
    await announce(db, personRenamed, { personId });
    return done(null);
  });
}
