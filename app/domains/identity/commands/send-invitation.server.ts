import { invitationEmail } from "#app/domains/identity/emails/invitation.tsx";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { invitationExpiry } from "#app/domains/identity/rules.people.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { secretly } from "#app/platform/mail/forget-secrets.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";

/**
 * A member of staff gets a letter with a link that works once and for three days; earlier ones stop.
 * The answer is the secret in the link. The inner part of inviting, which says who may.
 */
export async function sendInvitation(context: Context, personId: string): Promise<string> {
  const { actor, council, now } = context;
  const [id, token] = [newId(), newSecret()];
  await context.write(async (db) => {
    const person = await findPerson(within(context, db), personId);
    if (!person?.email) throw new Error("An invitation needs an address.");

    await db.invitation.deleteMany({ where: { personId, usedAt: null } });
    await db.invitation.create({
      data: {
        id,
        personId,
        tokenHash: hashOf(token),
        invitedById: "personId" in actor ? actor.personId : null,
        createdAt: now,
        expiresAt: invitationExpiry(now),
      },
      select: { id: true },
    });
    const { locale, name, email } = person;
    const letter = invitationEmail({ council, locale, name, token });
    await queueEmail(within(context, db), {
      key: `${secretly}invitation:${id}`,
      to: email,
      locale,
      ...letter,
    });
  });
  return token;
}
