import type { AccountForm } from "#app/domains/identity/schema.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Somebody changes what they are called, their language, their area or when their digest comes. */
export async function changeAccount(
  context: Context,
  form: AccountForm,
): Promise<Outcome<null, "not-signed-in" | "no-such-area">> {
  const { actor } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");

  return context.write(async (db) => {
    const { name, locale, digestHour, areaId } = form;
    if (areaId && !(await db.area.findFirst({ where: { id: areaId }, select: { id: true } }))) {
      return refused("no-such-area");
    }
    const data = { name, locale, digestHour, areaId: areaId ?? null };
    await db.person.updateMany({ where: { id: actor.personId }, data });
    return done(null);
  });
}
