import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { canonicalEmail, NewPersonSchema, type NewPerson } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Whoever runs the service enters a person, with roles and a team for staff; the answer is the
 * person's id. Somebody whose address is known stays who they are and gains the roles.
 */
export async function addPerson(context: Context, person: NewPerson): Promise<string> {
  assertMaySetUp(context.actor);
  const { roles, teamSlug, email, ...facts } = NewPersonSchema.parse(person);
  if (facts.kind !== "staff" && (roles.length > 0 || teamSlug)) {
    throw new Error("Roles and teams are for staff.");
  }

  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  const data = { ...facts, email: vault.seal(email), emailKey };
  return context.write(async (db) => {
    await db.person.createMany({ data: [data], skipDuplicates: true });
    const { id } = await db.person.findFirstOrThrow({
      where: { emailKey },
      select: { id: true },
    });
    const grants = roles.map((role) => ({ personId: id, role }));
    await db.roleGrant.createMany({ data: grants, skipDuplicates: true });
    if (teamSlug) await joinTeam(db, id, teamSlug);
    return id;
  });
}

async function joinTeam(db: Db, personId: string, slug: string): Promise<void> {
  const team = await db.team.findFirst({ where: { slug }, select: { id: true } });
  if (!team) throw new Error(`There is no team "${slug}".`);
  await db.teamMember.createMany({ data: [{ personId, teamId: team.id }], skipDuplicates: true });
}
