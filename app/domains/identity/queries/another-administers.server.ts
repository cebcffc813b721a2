import type { Db } from "#app/platform/db/db.ts";

/** Whether somebody else stays an administrator, without an end, when this person no longer is one. */
export async function anotherAdministers(db: Db, personId: string): Promise<boolean> {
  const others = await db.roleGrant.count({
    where: {
      role: "administrator",
      expiresAt: null,
      personId: { not: personId },
      person: { kind: "staff", leftAt: null },
    },
  });
  return others > 0;
}
