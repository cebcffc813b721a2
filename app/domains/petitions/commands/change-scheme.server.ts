import { storeScheme } from "#app/domains/petitions/commands/store-scheme.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { filledIn, type SchemeForm } from "#app/domains/petitions/schema.scheme-form.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** The council says who may sign and what is done by when; it holds for petitions published from now on. */
export async function changeScheme(
  context: Context,
  form: SchemeForm,
): Promise<Outcome<Scheme, "not-administrator">> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  return storeScheme(context, (scheme) => done(filledIn(scheme, form)));
}
