import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** One passkey of the person who asks; null when it is none of theirs. */
export async function showPasskey(context: Context, id: string) {
  const { actor } = context;
  if (!isSignedIn(actor)) return null;
  return context.read((db) =>
    db.passkey.findFirst({
      where: { id, personId: actor.personId },
      select: { id: true, name: true, createdAt: true },
    }),
  );
}
