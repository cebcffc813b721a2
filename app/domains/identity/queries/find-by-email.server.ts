import { canonicalEmail } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Whose address this is, however it is written; null for a stranger's. */
export async function findByEmail(
  context: Context,
  email: string,
): Promise<{ id: string; kind: string } | null> {
  const emailKey = (await vaultOf(context)).keyFor(canonicalEmail(email));
  return context.read((db) =>
    db.person.findFirst({ where: { emailKey }, select: { id: true, kind: true } }),
  );
}
