import type { Context } from "#app/platform/context.ts";

/** Whether somebody holds a role at this moment. */
export async function holdsRoles(context: Context, personId: string): Promise<boolean> {
  const stillOn = [{ expiresAt: null }, { expiresAt: { gt: context.now } }];
  const held = await context.read((db) => db.roleGrant.count({ where: { personId, OR: stillOn } }));
  return held > 0;
}
