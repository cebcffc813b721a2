import { inForce } from "#app/domains/identity/rules.people.ts";
import type { Context } from "#app/platform/context.ts";

/** Whether somebody holds a role at this moment. */
export async function holdsRoles(context: Context, personId: string): Promise<boolean> {
  const where = { personId, ...inForce(context.now) };
  const held = await context.read((db) => db.roleGrant.count({ where }));
  return held > 0;
}
