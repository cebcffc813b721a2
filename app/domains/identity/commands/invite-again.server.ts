import { sendInvitation } from "#app/domains/identity/commands/send-invitation.server.ts";
import { mayKeepPeople } from "#app/domains/identity/policy.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Whoever was invited and has no way of signing in yet gets a new letter; the old link stops. */
export async function inviteAgain(
  context: Context,
  personId: string,
): Promise<Outcome<null, "not-administrator" | "not-staff" | "signs-in-already">> {
  if (!mayKeepPeople(context.actor)) return refused("not-administrator");

  return context.write(async (db) => {
    const person = await db.person.findFirst({
      where: { id: personId, kind: "staff", leftAt: null },
      select: {
        directoryId: true,
        password: { select: { personId: true } },
        _count: { select: { passkeys: true } },
      },
    });
    if (!person) return refused("not-staff");
    if (person.directoryId || person.password || person._count.passkeys > 0) {
      return refused("signs-in-already");
    }

    await sendInvitation(within(context, db), personId);
    await record(within(context, db), {
      action: "identity.invite-again",
      subjectKind: "person",
      subjectId: personId,
    });
    return done(null);
  });
}
