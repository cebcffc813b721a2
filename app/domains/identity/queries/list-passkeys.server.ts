import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** The passkeys of the person who asks, newest first. */
export async function listPasskeys(context: Context) {
  const { actor } = context;
  if (!isSignedIn(actor)) return [];
  return context.read((db) =>
    db.passkey.findMany({
      where: { personId: actor.personId },
      select: { id: true, name: true, createdAt: true, usedAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
  );
}
