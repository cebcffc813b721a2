import { personOf } from "#app/domains/contributions/policy.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import type { Context } from "#app/platform/context.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Whether the reader started a petition themselves, or sponsors it, under the address they are known by. */
export async function isOwn(context: Context, petitionId: string): Promise<boolean> {
  const personId = personOf(context.actor);
  const person = personId ? await findPerson(context, personId) : null;
  if (!person?.email) return false;

  const emailKey = (await vaultOf(context)).keyFor(canonicalEmail(person.email));
  return context.read(async (db) => {
    const started = await db.petitionCreator.count({ where: { petitionId, emailKey } });
    const sponsored = { petitionId, emailKey, kind: { in: ["creator", "sponsor"] } };
    return started + (await db.signature.count({ where: sponsored })) > 0;
  });
}
