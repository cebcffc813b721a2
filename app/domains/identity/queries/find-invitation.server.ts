import { findPerson, type KnownPerson } from "#app/domains/identity/queries/find-person.server.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Whom an invitation invites, as long as it still works; looking does not use it up. */
export async function findInvitation(
  context: Context,
  token: string,
): Promise<{ person: KnownPerson; expiresAt: Date } | null> {
  const found = await context.read((db) =>
    db.invitation.findFirst({
      where: {
        tokenHash: hashOf(token),
        usedAt: null,
        expiresAt: { gt: context.now },
        person: { kind: "staff", leftAt: null },
      },
      select: { personId: true, expiresAt: true },
    }),
  );
  const person = found && (await findPerson(context, found.personId));
  return person && { person, expiresAt: found.expiresAt };
}
