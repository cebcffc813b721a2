import { isSelf, mayKeepPeople, mayKeepTeam } from "#app/domains/identity/policy.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotLeft =
  "no-such-team" | "not-team-keeper" | "not-a-member" | "own-team" | "lead-stays";

/** Somebody is taken out of a team; those who lead it only by an administrator. */
export async function leaveTeam(
  context: Context,
  { slug, personId }: { slug: string; personId: string },
): Promise<Outcome<null, WhyNotLeft>> {
  const { actor } = context;
  return context.write(async (db) => {
    const team = await db.team.findFirst({ where: { slug }, select: { id: true } });
    if (!team) return refused("no-such-team");
    if (!(await mayKeepTeam(db, actor, team.id))) return refused("not-team-keeper");
    if (isSelf(actor, personId)) return refused("own-team");
    const place = { teamId: team.id, personId };
    const member = await db.teamMember.findFirst({ where: place, select: { leads: true } });
    if (!member) return refused("not-a-member");
    if (member.leads && !mayKeepPeople(actor)) return refused("lead-stays");

    await db.teamMember.deleteMany({ where: place });
    await record(within(context, db), {
      action: "identity.leave-team",
      subjectKind: "person",
      subjectId: personId,
      before: { team: team.id, leads: member.leads },
    });
    return done(null);
  });
}
