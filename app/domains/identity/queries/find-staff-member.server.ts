import type { Db } from "#app/platform/db/db.ts";

/** A member of staff with every role they were given, as changes of roles need it; null for anybody else. */
export async function findStaffMember(db: Db, personId: string) {
  return db.person.findFirst({
    where: { id: personId, kind: "staff", leftAt: null },
    select: {
      id: true,
      grants: {
        select: { role: true, draftOnly: true, expiresAt: true, source: true },
        orderBy: { role: "asc" },
      },
    },
  });
}
