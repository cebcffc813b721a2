import { isSelf, mayKeepTeam } from "#app/domains/identity/policy.people.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { findStaffMember } from "#app/domains/identity/queries/find-staff-member.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotJoined =
  "no-such-team" | "not-team-keeper" | "not-staff" | "own-team" | "member-already";

/** A member of staff, named by their address, joins a team and may then answer in its name. */
export async function joinTeam(
  context: Context,
  { slug, email }: { slug: string; email: string },
): Promise<Outcome<null, WhyNotJoined>> {
  return context.write(async (db) => {
    const team = await db.team.findFirst({ where: { slug }, select: { id: true } });
    if (!team) return refused("no-such-team");
    if (!(await mayKeepTeam(db, context.actor, team.id))) return refused("not-team-keeper");
    const known = await findByEmail(within(context, db), email);
    const person = known && (await findStaffMember(db, known.id));
    if (!person) return refused("not-staff");
    if (isSelf(context.actor, person.id)) return refused("own-team");

    const data = [{ teamId: team.id, personId: person.id, source: "person" }];
    const { count } = await db.teamMember.createMany({ data, skipDuplicates: true });
    if (count === 0) return refused("member-already");
    await record(within(context, db), {
      action: "identity.join-team",
      subjectKind: "person",
      subjectId: person.id,
      after: { team: team.id },
    });
    return done(null);
  });
}
