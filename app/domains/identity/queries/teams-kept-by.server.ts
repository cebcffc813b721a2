import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { maySeePeople } from "#app/domains/identity/policy.people.ts";
import { councilStaff } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** The teams whose members somebody sees: all for administrators and auditors, else those they lead. */
export async function teamsKeptBy(context: Context) {
  const { actor, locale } = context;
  if (actor.kind !== "staff" || !councilStaff(actor, "read")) return [];

  await noteReading(context, { kind: "council", id: context.council.id });
  const { personId } = actor;
  const teams = await context.read((db) =>
    db.team.findMany({
      where: maySeePeople(actor) ? {} : { members: { some: { personId, leads: true } } },
      select: {
        slug: true,
        name: true,
        nameCy: true,
        members: { select: { leads: true, person: { select: { name: true } } } },
      },
    }),
  );
  return teams
    .map(({ slug, name, nameCy, members }) => ({
      slug,
      name: locale === "cy" ? nameCy : name,
      leads: members.filter(({ leads }) => leads).map(({ person }) => person.name),
      members: members.length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
