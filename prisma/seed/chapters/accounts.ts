import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { teams, type PlannedOfficer, type PlannedResident } from "#prisma/seed/plan.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

/** The people of the town: residents in their wards, officers with their roles and teams. */
export async function seedAccounts(town: SeedTown): Promise<void> {
  for (const team of teams) await addTeam(town.service(), team);
  for (const resident of town.plan.residents) await settle(town, resident);
  for (const officer of town.plan.officers) await appoint(town, officer);
}

async function settle(town: SeedTown, { name, area, locale }: PlannedResident): Promise<void> {
  const person = { name, email: emailOf(town, name), kind: "resident" as const };
  const areaId = town.areas.get(area)?.id;
  const personId = await addPerson(town.service(), { ...person, areaId, locale });
  town.people.set(keyOf(name), { kind: "resident", personId, name });
}

async function appoint(town: SeedTown, { name, roles, team }: PlannedOfficer): Promise<void> {
  const person = { name, email: emailOf(town, name), kind: "staff" as const };
  const personId = await addPerson(town.service(), { ...person, roles, teamSlug: team });
  town.people.set(keyOf(name), { kind: "staff", personId, name, roles });
}

function emailOf(town: SeedTown, name: string): string {
  return `${keyOf(name)}@${town.council.slug}.example`;
}

function keyOf(name: string): string {
  return name.split(" ")[0]!.toLowerCase();
}
