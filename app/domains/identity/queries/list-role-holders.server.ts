import { inForce } from "#app/domains/identity/rules.people.ts";
import type { Context, Role } from "#app/platform/context.ts";

/** The ids of the staff who hold at least one of these roles at this moment; for letters of the service. */
export async function listRoleHolders(context: Context, roles: readonly Role[]): Promise<string[]> {
  const grants = { some: { role: { in: [...roles] }, ...inForce(context.now) } };
  const people = await context.read((db) =>
    db.person.findMany({
      where: { kind: "staff", leftAt: null, grants },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
  );
  return people.map(({ id }) => id);
}
