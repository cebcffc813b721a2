import { demoOnly } from "#app/domains/identity/policy.ts";
import { isDemoAddress } from "#app/domains/identity/rules.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The invented people into whose shoes a visitor of the demonstration may step, staff first. */
export async function listDemoPeople(context: Context) {
  if (!demoOnly(context.actor)) return [];

  const people = await context.read((db) =>
    db.person.findMany({
      where: { email: { endsWith: ".example" } },
      select: { id: true, name: true, email: true, kind: true, grants: { select: { role: true } } },
      orderBy: [{ kind: "desc" }, { id: "asc" }],
      take: 20,
    }),
  );
  return people
    .filter(({ email }) => isDemoAddress(email))
    .map(({ grants, ...person }) => ({
      ...person,
      roles: grants.map(({ role }) => RoleSchema.parse(role)),
    }));
}
