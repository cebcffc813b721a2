import { databaseUrl } from "#tests/support/database.ts";
import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import type { Actor, Context, CouncilCard, Locale, Role } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";

/** A resident or member of staff, ready to act. */
export type PersonContext = Context & { actor: Exclude<Actor, { kind: "anyone" | "service" }> };

/** A council of a test's own, with the whole cast, which no other test can see. */
export interface Town {
  council: CouncilCard;
  areas: { id: string; slug: string; name: string }[];
  as(actor: Actor, moment?: { now?: Date; locale?: Locale }): Context;
  anyone: Context;
  grace: PersonContext;
  omar: PersonContext;
  ines: PersonContext;
  bryn: PersonContext;
  tom: PersonContext;
  priya: PersonContext;
  ade: PersonContext;
  audrey: PersonContext;
  highways: { id: string };
}

let founded = 0;

/** Founds a council with two areas, two postcodes, a team and the cast. */
export async function aCouncil(options: { slug?: string; name?: string } = {}): Promise<Town> {
  const slug = options.slug ?? `westford-${process.pid}-${(founded += 1)}`;
  const name = options.name ?? "Westford";
  const id = await addCouncil({ slug, name, nameCy: name });
  const council = {
    id,
    slug,
    name,
    nameCy: name,
    timeZone: "Europe/London",
    origin: `http://${slug}.localhost:3000`,
  };
  const as: Town["as"] = (actor, moment = {}) => contextOf(council, actor, moment);
  const service = as({ kind: "service", job: "tests" });

  const areas = await addAreas(service, [
    { slug: "millbrook", name: "Millbrook", nameCy: "Nant y Felin", population: 8_200 },
    { slug: "abbey", name: "Abbey", nameCy: "Abaty", population: 7_400 },
  ]);
  await addPostcodes(service, [
    { postcode: "WF1 1AA", areaId: areas[0]!.id },
    { postcode: "WF1 2AA", areaId: areas[1]!.id },
  ]);
  const highways = await addTeam(service, {
    slug: "highways",
    name: "Highways",
    nameCy: "Priffyrdd",
  });

  async function resident(personName: string): Promise<PersonContext> {
    const personId = await addPerson(service, { ...named(personName), kind: "resident" });
    return as({ kind: "resident", personId, name: personName }) as PersonContext;
  }
  async function staff(personName: string, role: Role, teamSlug?: string): Promise<PersonContext> {
    const person = { ...named(personName), kind: "staff" as const, roles: [role], teamSlug };
    const personId = await addPerson(service, person);
    return as({ kind: "staff", personId, name: personName, roles: [role] }) as PersonContext;
  }

  return {
    council,
    areas,
    as,
    highways,
    anyone: as({ kind: "anyone" }),
    grace: await resident("Grace Adeyemi"),
    omar: await resident("Omar Haddad"),
    ines: await staff("Ines Moreau", "responder", "highways"),
    bryn: await staff("Bryn Parry", "approver"),
    tom: await staff("Tom Fielding", "moderator"),
    priya: await staff("Priya Raman", "policy-lead"),
    ade: await staff("Ade Okafor", "administrator"),
    audrey: await staff("Audrey Lunn", "auditor"),
  };
}

/** The same person at another moment or in another language. */
export function at<Kind extends Context>(
  context: Kind,
  moment: { now?: Date; locale?: Locale },
): Kind {
  return { ...context, ...moment };
}

function contextOf(
  council: CouncilCard,
  actor: Actor,
  moment: { now?: Date; locale?: Locale },
): Context {
  return {
    council,
    actor,
    now: moment.now ?? new Date(),
    locale: moment.locale ?? "en",
    requestId: "test",
    ...councilDoors(council.id),
  };
}

function named(name: string): { name: string; email: string } {
  return { name, email: `${name.split(" ")[0]!.toLowerCase()}@westford.example` };
}

/** The database of this file, for whoever starts a process of its own on it. */
export { databaseUrl };
