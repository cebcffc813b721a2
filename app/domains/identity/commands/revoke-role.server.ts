import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { whyNotKeep } from "#app/domains/identity/policy.people.ts";
import { anotherAdministers } from "#app/domains/identity/queries/another-administers.server.ts";
import { findStaffMember } from "#app/domains/identity/queries/find-staff-member.server.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context, Role } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotRevoked =
  "not-administrator" | "own-roles" | "not-staff" | "role-not-held" | "last-administrator";

/** A member of staff loses a role, and is signed out everywhere. */
export async function revokeRole(
  context: Context,
  { personId, role, reason }: { personId: string; role: Role; reason: string },
): Promise<Outcome<null, WhyNotRevoked>> {
  const whyNot = whyNotKeep(context.actor, personId);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    await lockRoles(db);
    const person = await findStaffMember(db, personId);
    if (!person) return refused("not-staff");
    const before = person.grants.find((grant) => grant.role === role);
    if (!before) return refused("role-not-held");
    if (role === "administrator" && !(await anotherAdministers(db, personId))) {
      return refused("last-administrator");
    }

    await db.roleGrant.deleteMany({ where: { personId, role } });
    await endSessionsOf(within(context, db), personId);
    await record(within(context, db), {
      action: "identity.revoke-role",
      subjectKind: "person",
      subjectId: personId,
      why: reason,
      before,
    });
    return done(null);
  });
}
