import { demoOnly } from "#app/domains/identity/policy.ts";
import { isDemoAddress } from "#app/domains/identity/rules.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** The invented people into whose shoes a visitor of the demonstration may step, staff first. */
export async function listDemoPeople(context: Context) {
  if (!demoOnly(context.actor, "read")) return [];

  const people = await context.read((db) =>
    db.person.findMany({
      where: { email: { not: null } },
      select: { id: true, name: true, email: true, kind: true, grants: { select: { role: true } } },
      orderBy: [{ kind: "desc" }, { id: "asc" }],
      take: 100,
    }),
  );
  const vault = await vaultOf(context);
  return people
    .map((person) => ({ ...person, email: vault.open(person.email!) }))
    .filter(({ email }) => isDemoAddress(email))
    .map(({ grants, ...person }) => ({
      ...person,
      roles: grants.map(({ role }) => RoleSchema.parse(role)),
    }));
}
