import { findPerson, type KnownPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** What the council knows about the person who asks. */
export async function showAccount(context: Context): Promise<KnownPerson> {
  const { actor } = context;
  const person = isSignedIn(actor) ? await findPerson(context, actor.personId) : null;
  if (!person) throw new Response(null, { status: 403 });
  return person;
}
