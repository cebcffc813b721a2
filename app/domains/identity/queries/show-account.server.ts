import { findPerson, type KnownPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import { isNameFlag, type NameFlag } from "#app/domains/identity/rules.lookalikes.ts";
import { named, publicName } from "#app/domains/identity/rules.names.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** A person as their own account page shows them. */
export interface Account extends KnownPerson {
  showsName: boolean;
  /** Whom their name could be taken for, until somebody of the council has looked. */
  nameFlag: NameFlag | null;
  /** What others read in place of the name. */
  shown: string;
  /** The time zone that they chose themselves, if any. */
  ownTimeZone: string | null;
}

/** What the council knows about the person who asks. */
export async function showAccount(context: Context): Promise<Account> {
  const { actor, locale } = context;
  if (!isSignedIn(actor)) throw new Response(null, { status: 403 });

  return context.read(async (db) => {
    const { personId: id } = actor;
    const person = await findPerson(within(context, db), id);
    const select = { ...named.select, timeZone: true };
    const more = await db.person.findFirst({ where: { id }, select });
    if (!person || !more) throw new Response(null, { status: 403 });

    const { showsName, nameFlag, timeZone: ownTimeZone } = more;
    return {
      ...person,
      showsName,
      nameFlag: isNameFlag(nameFlag) ? nameFlag : null,
      ownTimeZone,
      shown: publicName(more, locale),
    };
  });
}
