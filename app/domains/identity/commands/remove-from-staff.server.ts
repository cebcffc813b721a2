import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { takeWaysIn } from "#app/domains/identity/commands/take-ways-in.server.ts";
import { whyNotKeep } from "#app/domains/identity/policy.people.ts";
import { anotherAdministers } from "#app/domains/identity/queries/another-administers.server.ts";
import { findStaffMember } from "#app/domains/identity/queries/find-staff-member.server.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotRemoved = "not-administrator" | "own-roles" | "not-staff" | "last-administrator";

/**
 * Somebody no longer works for the council: their roles, teams, sessions and every way of signing in
 * end. Their name stays beside what they did; invited again, they are the same person.
 */
export async function removeFromStaff(
  context: Context,
  { personId, reason }: { personId: string; reason: string },
): Promise<Outcome<null, WhyNotRemoved>> {
  const whyNot = whyNotKeep(context.actor, personId);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    await lockRoles(db);
    const person = await findStaffMember(db, personId);
    if (!person) return refused("not-staff");
    const administers = person.grants.some(({ role }) => role === "administrator");
    if (administers && !(await anotherAdministers(db, personId))) {
      return refused("last-administrator");
    }

    const teams = await db.teamMember.findMany({
      where: { personId },
      select: { teamId: true, leads: true },
    });
    await takeWaysIn(within(context, db), personId);
    await db.person.updateMany({ where: { id: personId }, data: { leftAt: context.now } });
    await endSessionsOf(within(context, db), personId);
    await record(within(context, db), {
      action: "identity.remove-from-staff",
      subjectKind: "person",
      subjectId: personId,
      why: reason,
      before: { roles: person.grants, teams },
    });
    return done(null);
  });
}
