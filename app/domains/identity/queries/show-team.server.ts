import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import {
  isSelf,
  mayKeepPeople,
  mayKeepTeam,
  maySeePeople,
} from "#app/domains/identity/policy.people.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** A team with its members, for those who keep or oversee it; to others there is none. */
export async function showTeam(context: Context, slug: string) {
  const { actor, locale } = context;
  return context.read(async (db) => {
    const team = await db.team.findFirst({
      where: { slug },
      select: { id: true, name: true, nameCy: true },
    });
    if (!team) return null;
    const mayKeep = await mayKeepTeam(db, actor, team.id);
    if (!mayKeep && !maySeePeople(actor)) return null;

    await noteReading(within(context, db), { kind: "team", id: team.id });
    const mayAppoint = mayKeepPeople(actor);
    const members = await db.teamMember.findMany({
      where: { teamId: team.id },
      select: { leads: true, person: { select: { id: true, name: true } } },
      orderBy: [{ leads: "desc" }, { person: { name: "asc" } }],
    });
    return {
      slug,
      mayKeep,
      name: locale === "cy" ? team.nameCy : team.name,
      seesPeople: maySeePeople(actor),
      members: members.map(({ leads, person: { id, name } }) => ({
        id,
        name,
        leads,
        mayTakeOut: mayKeep && !isSelf(actor, id) && (mayAppoint || !leads),
        mayAppoint: mayAppoint && !isSelf(actor, id),
      })),
    };
  });
}

export type ShownTeam = NonNullable<Awaited<ReturnType<typeof showTeam>>>;
