import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { filledIn, type SchemeForm } from "#app/domains/petitions/schema.scheme-form.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotChanged = "not-administrator" | "scheme-changed";

/**
 * The council says who may sign and what is done by when; it holds for petitions published from now on.
 * A form that was made before somebody else changed the scheme changes nothing.
 */
export async function changeScheme(
  context: Context,
  form: SchemeForm,
): Promise<Outcome<Scheme, WhyNotChanged>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return storeScheme<WhyNotChanged>(context, (scheme, _, version) => {
    return form.version === version ? done(filledIn(scheme, form)) : refused("scheme-changed");
  });
}
