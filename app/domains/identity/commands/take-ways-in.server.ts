import type { Context } from "#app/platform/context.ts";

/**
 * Nothing is left with which somebody could sign in or act for the council: no key, no password, no
 * letter under way, no role, no team. The inner part of removing a member of staff and of deleting an
 * account, which say who may and what becomes of the sessions.
 */
export async function takeWaysIn(context: Context, personId: string): Promise<void> {
  const whose = { where: { personId } };
  await context.write(async (db) => {
    await db.passkey.deleteMany(whose);
    await db.authenticator.deleteMany(whose);
    await db.password.deleteMany(whose);
    await db.invitation.deleteMany(whose);
    await db.ceremony.deleteMany(whose);
    await db.teamMember.deleteMany(whose);
    await db.roleGrant.deleteMany(whose);
  });
}
