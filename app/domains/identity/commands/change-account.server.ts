import { personRenamed } from "#app/domains/identity/events.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import { listTakenNames } from "#app/domains/identity/queries/list-taken-names.server.ts";
import { looksLike, type NameFlag } from "#app/domains/identity/rules.lookalikes.ts";
import { named, publicName } from "#app/domains/identity/rules.names.ts";
import type { AccountForm } from "#app/domains/identity/schema.names.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Somebody changes what they are called, how others see them, their language, their area, their time
 * zone or when their digest comes. A new name that could be taken for the council's waits for its eye.
 */
export async function changeAccount(
  context: Context,
  form: AccountForm,
): Promise<Outcome<{ nameFlag: string | null }, "not-signed-in" | "no-such-area">> {
  const { actor } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");

  return context.write(async (db) => {
    const { name, shownAs, locale, digestHour, areaId, timeZone } = form;
    if (areaId && !(await db.area.findFirst({ where: { id: areaId }, select: { id: true } }))) {
      return refused("no-such-area");
    }
    const before = await find(db, actor.personId);
    const nameFlag = await flagOf(within(context, db), before, name);
    const place = { areaId: areaId ?? null, timeZone: timeZone ?? null };
    const showsName = shownAs === "name";
    await db.person.updateMany({
      where: { id: actor.personId },
      data: { name, nameFlag, showsName, locale, digestHour, ...place },
    });

    const after = await find(db, actor.personId);
    if (
      (["en", "cy"] as const).some((said) => publicName(before, said) !== publicName(after, said))
    ) {
      await announce(db, personRenamed, { personId: actor.personId });
    }
    return done({ nameFlag });
  });
}

type Before = Awaited<ReturnType<typeof find>>;

function find(db: Db, id: string) {
  return db.person.findFirstOrThrow({ where: { id }, select: named.select });
}

/** A name that somebody of the council has looked at is not looked at again; staff have their own names. */
async function flagOf(context: Context, before: Before, name: string): Promise<string | null> {
  if (before.kind === "staff") return null;
  if (before.name === name) return before.nameFlag;
  const flag: NameFlag | null = looksLike(name, await listTakenNames(context));
  return flag;
}
