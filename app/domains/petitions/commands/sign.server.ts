import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { signMany } from "#app/domains/petitions/commands/sign-many.sql.server.ts";
import type { SignatureForm } from "#app/domains/petitions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { inGroups } from "#app/platform/db/in-groups.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export type WhyNotSigned = "petition-unknown" | "petition-closed";

const signInGroup = inGroups(signMany);

/**
 * A resident asks to put their name to a petition; it counts once they confirm by e-mail. The answer
 * is the same whether the address has signed before or not.
 */
export async function sign(
  context: Context,
  number: number,
  { website, email, ...form }: SignatureForm,
): Promise<Outcome<{ number: number }, WhyNotSigned>> {
  if (website) return done({ number }); // a program filled in the hidden field; it learns nothing

  const vault = await vaultOf(context);
  const fate = await signInGroup(context, {
    ...form,
    number,
    id: newId(),
    email: vault.seal(email),
    emailKey: vault.keyFor(canonicalEmail(email)),
    locale: context.locale,
  });
  if (fate === "unknown") return refused("petition-unknown");
  if (fate === "closed") return refused("petition-closed");
  return done({ number });
}
