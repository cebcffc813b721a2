import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { mayMakeOperators, whyNotKeep } from "#app/domains/identity/policy.people.ts";
import { anotherAdministers } from "#app/domains/identity/queries/another-administers.server.ts";
import { findStaffMember } from "#app/domains/identity/queries/find-staff-member.server.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import type { GrantForm } from "#app/domains/identity/schema.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotGranted =
  | "not-administrator"
  | "own-roles"
  | "operator-by-command-line"
  | "draft-only-for-responders"
  | "until-past"
  | "not-staff"
  | "last-administrator";

/**
 * A member of staff is given a role, for good or until the end of a day of the council; one that they
 * hold already is given anew, on the new terms. They are signed out everywhere.
 */
export async function grantRole(
  context: Context,
  { personId, role, until, draftOnly, reason }: GrantForm & { personId: string },
): Promise<Outcome<null, WhyNotGranted>> {
  const { actor, now, council } = context;
  const whyNot = whyNotKeep(actor, personId);
  if (whyNot) return refused(whyNot);
  if (role === "operator" && !mayMakeOperators(actor)) return refused("operator-by-command-line");
  if (draftOnly && role !== "responder") return refused("draft-only-for-responders");
  const expiresAt = until ? endOfDay(council.timeZone, until) : null;
  if (expiresAt && expiresAt <= now) return refused("until-past");

  return context.write(async (db) => {
    await lockRoles(db);
    const person = await findStaffMember(db, personId);
    if (!person) return refused("not-staff");
    const before = person.grants.find((grant) => grant.role === role);
    const wouldEnd = role === "administrator" && expiresAt && before;
    if (wouldEnd && !(await anotherAdministers(db, personId))) return refused("last-administrator");

    const grantedById = "personId" in actor ? actor.personId : null;
    const terms = { role, draftOnly, expiresAt, source: "person" };
    await db.roleGrant.deleteMany({ where: { personId, role } });
    await db.roleGrant.create({
      data: { ...terms, personId, reason, grantedById, grantedAt: now },
      select: { role: true },
    });
    await endSessionsOf(within(context, db), personId);
    await record(within(context, db), {
      action: "identity.grant-role",
      subjectKind: "person",
      subjectId: personId,
      why: reason,
      before,
      after: terms,
    });
    return done(null);
  });
}
