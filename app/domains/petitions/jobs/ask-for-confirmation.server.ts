import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { alreadySignedEmail } from "#app/domains/petitions/emails/already-signed.tsx";
import { confirmSignatureEmail } from "#app/domains/petitions/emails/confirm-signature.tsx";
import { signatureRequested } from "#app/domains/petitions/events.ts";
import {
  findSignature,
  type FoundSignature,
} from "#app/domains/petitions/queries/find-signature.sql.server.ts";
import { takesConfirmation } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import type { Letter } from "#app/platform/mail/letter.tsx";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { seal } from "#app/platform/seal.server.ts";

/**
 * Whoever asked to sign gets the link with which they confirm, or hears that they are counted already;
 * nobody hears more often than ten times a day, however many petitions others sign in their name.
 */
export const askForConfirmation = jobOn({
  name: "petitions.ask-for-confirmation",
  on: signatureRequested,
  async run(context, { signatureId, reminder }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const signature = await findSignature(inside, signatureId);
      const letter = signature && letterFor(context, signature, reminder);
      if (!letter) return;

      const { email: to, locale } = signature;
      // A held one stays as it is: whoever did sign asks again later, and is asked again.
      const recipient = { account: canonicalEmail(to) };
      if (!(await allowWithin(db, context, "confirmation-letters", recipient)).ok) return;
      const key = `petitions.signature:${signatureId}:${reminder}`;
      await queueEmail(inside, { key, to, locale, ...letter });
    });
  },
});

function letterFor(
  { council }: Context,
  signature: FoundSignature,
  reminder: number,
): Letter | null {
  const { id, number, title, locale, state, petition, askedAt, now } = signature;
  if (state === "confirmed") {
    return reminder > 0 ? alreadySignedEmail({ council, locale, title, number }) : null;
  }
  if (!takesConfirmation(petition, askedAt, now)) return null;

  const link = `/signatures/${id}/confirmation?token=${seal("signature", id)}`;
  return confirmSignatureEmail({ council, locale, title, link });
}
