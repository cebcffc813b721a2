import { whyNotKeep } from "#app/domains/identity/policy.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotAppointed = "not-administrator" | "own-roles" | "no-such-team" | "not-a-member";

/** An administrator says whether a member of a team leads it, and so who belongs to it. */
export async function appointLead(
  context: Context,
  { slug, personId, leads }: { slug: string; personId: string; leads: boolean },
): Promise<Outcome<null, WhyNotAppointed>> {
  const whyNot = whyNotKeep(context.actor, personId);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const team = await db.team.findFirst({ where: { slug }, select: { id: true } });
    if (!team) return refused("no-such-team");
    const place = { teamId: team.id, personId };
    const member = await db.teamMember.findFirst({ where: place, select: { leads: true } });
    if (!member) return refused("not-a-member");
    if (member.leads === leads) return done(null);

    await db.teamMember.updateMany({ where: place, data: { leads } });
    await record(within(context, db), {
      action: leads ? "identity.appoint-lead" : "identity.dismiss-lead",
      subjectKind: "person",
      subjectId: personId,
      after: { team: team.id },
    });
    return done(null);
  });
}
