import { isIP } from "node:net";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { signMany, type Fate } from "#app/domains/petitions/commands/sign-many.sql.server.ts";
import { nameKeyOf } from "#app/domains/petitions/rules.signing.ts";
import type { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import type { Context } from "#app/platform/context.ts";
import { inGroups } from "#app/platform/db/in-groups.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bucketsOf } from "#app/platform/limits/buckets.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

const reasons = {
  unknown: "petition-unknown",
  closed: "petition-closed",
  paused: "petitions-paused",
  connection: "connection-not-taken",
  "which-ward": "which-ward",
  age: "not-adult",
} as const satisfies Record<Exclude<Fate, "taken">, string>;

export type WhyNotSigned = (typeof reasons)[keyof typeof reasons];

const signInGroup = inGroups(signMany);

/**
 * A resident asks to put their name to a petition; it counts once they confirm by e-mail. The answer
 * is the same, and takes as long, whether the address has signed before or not.
 */
export async function sign(
  context: Context & { address?: string },
  number: number,
  { website, email, ...form }: SignatureForm,
): Promise<Outcome<{ number: number }, WhyNotSigned>> {
  if (website) return done({ number }); // a program filled in the hidden field; it learns nothing

  const vault = await vaultOf(context);
  const address = context.address && isIP(context.address) ? context.address : null;
  const fate = await signInGroup(context, {
    ...form,
    number,
    id: newId(),
    nameKey: nameKeyOf(form.name),
    email: vault.seal(email),
    emailKey: vault.keyFor(canonicalEmail(email)),
    emailDomain: email.slice(email.lastIndexOf("@") + 1),
    locale: context.locale,
    address,
    network: address ? bucketsOf(address)[0]!.name : "",
  });
  return fate === "taken" ? done({ number }) : refused(reasons[fate]);
}
