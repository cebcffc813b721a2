import { takeWaysIn } from "#app/domains/identity/commands/take-ways-in.server.ts";
import { accountDeleted } from "#app/domains/identity/emails/account-deleted.tsx";
import { personLeft, personRenamed } from "#app/domains/identity/events.ts";
import { isSignedIn } from "#app/domains/identity/policy.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { holdsRoles } from "#app/domains/identity/queries/holds-roles.server.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { forgetLetters } from "#app/platform/mail/forget-letters.server.ts";
import { lastly } from "#app/platform/mail/forget-secrets.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Somebody deletes their account: all that says who they are goes, at once; what they wrote stays, as
 * that of a former participant. Whoever comes back with the same address is somebody new.
 */
export async function deleteAccount(
  context: Context,
): Promise<Outcome<null, "not-signed-in" | "holds-roles">> {
  const { actor } = context;
  if (!isSignedIn(actor)) return refused("not-signed-in");

  const { personId } = actor;
  return context.write(async (db) => {
    const inside = within(context, db);
    await lockPerson(db, personId);
    if (await holdsRoles(inside, personId)) return refused("holds-roles");

    const person = await findPerson(inside, personId);
    if (!person?.email) return refused("not-signed-in");
    const email = accountDeleted({ council: context.council, locale: person.locale });
    const { emailKey } = await db.person.findFirstOrThrow({
      where: { id: personId },
      select: { emailKey: true },
    });

    await forgetLetters(db, emailKey!);
    const key = `${lastly}${personId}`;
    await queueEmail(inside, { key, to: person.email, locale: person.locale, ...email });
    await db.signInRequest.deleteMany({ where: { emailKey: emailKey! } });
    await takeWaysIn(inside, personId);
    await db.person.updateMany({ where: { id: personId }, data: nobody(context.now) });
    // Last, so that one which has just begun goes too.
    await db.session.deleteMany({ where: { personId } });

    const subject = { subjectKind: "person", subjectId: personId };
    await record(inside, { action: "identity.leave", ...subject });
    await announce(db, personRenamed, { personId });
    await announce(db, personLeft, { personId });
    return done(null);
  });
}

function nobody(leftAt: Date) {
  const nameless = { name: "", showsName: true, nameFlag: null };
  const unreachable = { email: null, emailKey: null, directoryId: null };
  const nowhere = { areaId: null, timeZone: null, locale: "en", digestHour: 8 };
  return { ...nameless, ...unreachable, ...nowhere, leftAt };
}
