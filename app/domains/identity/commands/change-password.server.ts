import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { tellOfChange } from "#app/domains/identity/commands/tell-of-change.server.ts";
import { useSecondFactor } from "#app/domains/identity/commands/use-second-factor.server.ts";
import { isStaff } from "#app/domains/identity/policy.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import { weaknessOf } from "#app/domains/identity/rules.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";

export type WhyNotChanged =
  | "not-signed-in"
  | "second-factor-first"
  | "password-common"
  | "password-about-you"
  | "wrong-second-factor"
  | "too-many-factors";

/**
 * A member of staff sets a break-glass password, or another one; a code from their authenticator app
 * shows that it is really they who do, and without an app there is no use for a password.
 */
export async function changePassword(
  context: Context,
  { password, code }: { password: string; code: string },
): Promise<Outcome<null, WhyNotChanged>> {
  const { actor } = context;
  const person = isStaff(actor) && (await findPerson(context, actor.personId));
  if (!person) return refused("not-signed-in");
  const { id: personId } = person;
  if (!(await showStaffWays(context)).authenticator) return refused("second-factor-first");
  const weakness = weaknessOf(password, person);
  if (weakness) return refused(weakness);

  const allowed = await allow(context, "second-factors", { account: personId });
  if (!allowed.ok) return refused("too-many-factors");
  if (!(await useSecondFactor(context, { personId, code }))) return refused("wrong-second-factor");
  const hash = await hashPassword(password);
  return context.write(async (db) => {
    await keepPassword(within(context, db), { personId, hash });
    await tellOfChange(within(context, db), { personId, what: "password" });
    return done(null);
  });
}
